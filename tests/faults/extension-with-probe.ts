import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildOnce } from '../support/dist.ts';
import { type BrowserName, repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder } from '../support/temporary.ts';

/** The page of the extension that holds `globalThis.probe`. */
export const PROBE_PAGE = 'probe.html';

/** The built extension in a folder of its own, with the probe beside it and in its background. The caller removes the folder. */
export async function buildWithProbe(name: BrowserName): Promise<string> {
  const folder = createTemporaryFolder('probe');
  cpSync(await buildOnce(name), folder, { recursive: true });
  await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(repositoryRoot, 'tests/faults/probe.ts'), formats: ['es'], fileName: () => 'probe.js' },
    },
  });
  writeFileSync(join(folder, PROBE_PAGE), '<!doctype html><title>Probe</title><script type="module" src="probe.js"></script>');
  const background = join(folder, 'service-worker-loader.js');
  writeFileSync(background, `${readFileSync(background, 'utf8')}import './probe.js';\n`);
  return folder;
}
