import { render } from 'preact';
import { onTabLoaded, onTabShown } from '../../browser/tabs.ts';
import { ownWindowId } from '../../browser/windows.ts';
import { serveSurface } from '../../messages/serve-surface.ts';
import { loadPacks } from '../../templates/packs/on-demand.ts';
import { Surface } from '../../ui/surface.tsx';
import { createSurfaceModel } from '../../ui/surface-model.ts';
import { beThePanel } from '../panel-presence.ts';
import { showTheme } from '../show-theme.ts';
import { createStores } from '../stores.ts';
import { createSurfacePorts } from '../surface-ports.ts';

const windowId = await ownWindowId();
const stores = createStores(loadPacks);
const model = createSurfaceModel(createSurfacePorts(stores, 'panel', null, windowId));
const home = document.getElementById('surface');
if (home) render(<Surface model={model} />, home);
void showTheme(stores);

const life = new AbortController();
if (windowId !== null) beThePanel(windowId, () => void model.open());
onTabShown(windowId, () => void model.open(), life.signal);
onTabLoaded((tabId) => {
  if (tabId === model.read.value?.tabId) void model.open();
}, life.signal);
serveSurface({
  'surface.focus-moved': async (_, sender) => {
    if (sender.tabId === model.read.value?.tabId) void model.panel?.follow();
    return true;
  },
});
await model.open();
