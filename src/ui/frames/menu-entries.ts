import { t } from '../../i18n/t.ts';
import type { MenuEntry, MenuGroup } from '../parts/menu.tsx';
import type { SurfaceModel } from '../surface-model.ts';

/** Which review: another one, or other words for this one. */
function ofReview(model: SurfaceModel): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  const kind = model.state.value.kind;
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
  return entries;
}

/** How this site is read, and whether it is watched. */
function ofSite(model: SurfaceModel): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  if (model.read.value?.state === 'read') {
    entries.push({ label: t('menu_point_review'), run: () => void model.site.pointAt('review') });
    entries.push({ label: t('menu_point_box'), run: () => void model.site.pointAt('box') });
  }
  const site = model.site.current.value;
  if (site?.watchedSince) entries.push({ label: t('menu_unwatch'), run: () => void model.site.unwatch() });
  else if (site) entries.push({ label: t('menu_watch'), run: () => void model.site.watch() });
  return entries;
}

/** The business answered for, where there are several. */
const ofPlaces = (model: SurfaceModel): readonly MenuEntry[] =>
  model.places.value
    .filter(({ business }) => business !== model.profile.value.business)
    .map((place) => ({ label: t('menu_answer_for', place.business), run: () => model.answerFor(place) }));

/** What stands beside the walk. */
function ofDesk(model: SurfaceModel): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  if (model.openPanel) entries.push({ label: t('open_panel'), run: model.openPanel });
  if (model.state.value.kind !== 'cases') entries.push({ label: t('cases'), run: () => void model.showCases() });
  entries.push({ label: t('menu_library'), run: model.openOptions });
  return entries;
}

/** What the More menu offers in the present state, what belongs together side by side; no group is empty. None in practice. */
export function menuOf(model: SurfaceModel): readonly MenuGroup[] {
  if (model.isPractice) return [];
  const groups: readonly MenuGroup[] = [
    { label: t('menu_of_review'), entries: ofReview(model) },
    { label: t('menu_of_site'), entries: ofSite(model) },
    { label: t('menu_of_places'), entries: ofPlaces(model) },
    { label: t('menu_of_desk'), entries: ofDesk(model) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
