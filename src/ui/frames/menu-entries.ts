import { t } from '../../i18n/t.ts';
import type { MenuEntry } from '../parts/menu.tsx';
import type { SurfaceModel } from '../surface-model.ts';

/** What the More menu offers in the present state. */
export function menuOf(model: SurfaceModel): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  const kind = model.state.value.kind;
  if (model.isPractice) return entries;
  if (kind !== 'choose' && kind !== 'queue' && model.candidates.value.length > 0)
    entries.push({ label: t('menu_another_review'), run: model.panel?.showQueue ?? model.choose });
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
  if (model.openPanel) entries.push({ label: t('open_panel'), run: model.openPanel });
  if (model.read.value?.state === 'read') {
    entries.push({ label: t('menu_point_review'), run: () => void model.site.pointAt('review') });
    entries.push({ label: t('menu_point_box'), run: () => void model.site.pointAt('box') });
  }
  const site = model.site.current.value;
  if (site?.watchedSince) entries.push({ label: t('menu_unwatch'), run: () => void model.site.unwatch() });
  else if (site) entries.push({ label: t('menu_watch'), run: () => void model.site.watch() });
  for (const place of model.places.value)
    if (place.business !== model.profile.value.business)
      entries.push({ label: t('menu_answer_for', place.business), run: () => model.answerFor(place) });
  if (kind !== 'cases') entries.push({ label: t('cases'), run: () => void model.showCases() });
  entries.push({ label: t('menu_library'), run: model.openOptions });
  return entries;
}
