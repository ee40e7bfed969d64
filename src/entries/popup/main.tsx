import { render } from 'preact';
import { ownWindowId } from '../../browser/windows.ts';
import { loadPacks } from '../../templates/packs/on-demand.ts';
import { Surface } from '../../ui/surface.tsx';
import { createSurfaceModel } from '../../ui/surface-model.ts';
import { handOverToPanel } from '../panel-presence.ts';
import { showTheme } from '../show-theme.ts';
import { createStores } from '../stores.ts';
import { createSurfacePorts } from '../surface-ports.ts';

// Opened in a small window of its own (`?tab=`) where the popup itself cannot be opened.
const given = new URLSearchParams(location.search).get('tab');
if (given !== null) document.documentElement.dataset.surface = 'window';
const tabId = given ? Number(given) : null;
const windowId = await ownWindowId();

// Where a panel is open beside the page, the press on the toolbar button is for the panel.
if (given === null && (await handOverToPanel(windowId))) window.close();
else {
  const stores = createStores(loadPacks);
  const model = createSurfaceModel(createSurfacePorts(stores, 'popup', Number.isInteger(tabId) ? tabId : null, windowId));
  const home = document.getElementById('surface');
  if (home) render(<Surface model={model} />, home);
  void showTheme(stores);
  await model.open();
}
