import { resolve } from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from './driver.ts';

/**
 * The detector as one script that leaves `globalThis.detector` behind: what `src/platforms/page-reader.ts` exports.
 * @throws when nothing was built
 */
export async function bundleDetector(): Promise<string> {
  const result = await build({
    root: repositoryRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome127',
      lib: { entry: resolve(repositoryRoot, 'src/platforms/page-reader.ts'), formats: ['iife'], name: 'detector' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output)
      if (chunk.type === 'chunk') return chunk.code.replace(/^var detector/, 'globalThis.detector');
  }
  throw new Error('Nothing was built');
}
