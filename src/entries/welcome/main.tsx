import { render } from 'preact';
import { t } from '../../i18n/t.ts';
import { FIRST_ROUND, PRACTICE_ROUNDS } from '../../practice/rounds.ts';
import { Welcome } from '../../ui/welcome/welcome.tsx';
import { createWelcomeModel } from '../../ui/welcome/welcome-model.ts';
import { showTheme } from '../show-theme.ts';
import { createStores } from '../stores.ts';

const round = PRACTICE_ROUNDS.find(({ id }) => id === FIRST_ROUND);
if (!round) throw new Error('there is no round to begin with');

// Nothing is drafted here.
const stores = createStores(async () => []);
const model = createWelcomeModel({
  profile: stores.profile,
  tryOne: () => location.assign(`../practice/index.html?round=${FIRST_ROUND}`),
});
document.title = t('options_nav');
const home = document.getElementById('welcome');
if (home) render(<Welcome model={model} round={round} profileAt="../options/index.html#profile" />, home);
void showTheme(stores);
