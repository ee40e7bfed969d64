import { render } from 'preact';
import { t } from '../../i18n/t.ts';
import { FIRST_ROUND, PRACTICE_ROUNDS } from '../../practice/rounds.ts';
import { loadPacks } from '../../templates/packs/on-demand.ts';
import { industryName } from '../../ui/options/industry-select.tsx';
import { createPracticeModel } from '../../ui/practice/practice-model.ts';
import { PracticeRoom } from '../../ui/practice/room.tsx';
import { createSurfaceModel } from '../../ui/surface-model.ts';
import { showTheme } from '../show-theme.ts';
import { createStores } from '../stores.ts';
import { createPracticePorts } from './practice-ports.ts';

const asked = new URLSearchParams(location.search).get('round') ?? FIRST_ROUND;
const round = PRACTICE_ROUNDS.find(({ id }) => id === asked) ?? PRACTICE_ROUNDS.find(({ id }) => id === FIRST_ROUND);
if (!round) throw new Error('there is no practice round');

const stores = createStores(loadPacks);
const model = createPracticeModel(round, stores.practice);
const surface = createSurfaceModel(createPracticePorts(model, stores, t('practice_site')));
const home = document.getElementById('room');
if (home)
  render(
    <PracticeRoom
      model={model}
      surface={surface}
      industry={industryName(round.industry)}
      desk="../options/index.html#practice"
    />,
    home,
  );
void showTheme(stores);
await model.load();
await surface.open();
