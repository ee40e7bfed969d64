import { t } from '../../i18n/t.ts';
import type { MenuEntry } from '../parts/menu.tsx';
import type { SurfaceModel } from '../surface-model.ts';

/** What the More menu offers in the present state. */
export function menuOf(model: SurfaceModel): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  const kind = model.state.value.kind;
  if (kind !== 'choose' && model.candidates.value.length > 0)
    entries.push({ label: t('menu_another_review'), run: model.choose });
  if (kind !== 'nothing') entries.push({ label: t('menu_paste'), run: model.pasteIn });
  const id = model.walk.value?.review.id;
  if (kind === 'walk' && model.candidates.value.some(({ found }) => found.review.id === id)) {
    entries.push({
      label: t('menu_why'),
      run() {
        model.showsWhy.value = true;
      },
    });
  }
  entries.push({ label: t('menu_library'), run: model.openOptions });
  return entries;
}
