import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const folders = [createTemporaryFolder('package'), createTemporaryFolder('package')] as const;
afterAll(() => folders.forEach(removeFolder));

it('packs the same bytes twice, in another time zone too, and the linter of Firefox finds no error', {
  timeout: 900_000,
}, async () => {
  const pack = (out: string, zone: string) =>
    promisify(execFile)(process.execPath, [join(repositoryRoot, 'tests/run/package.ts'), '--out', out], {
      cwd: repositoryRoot,
      env: { ...process.env, TZ: zone },
    });
  const [one, other] = folders;
  const { stdout } = await pack(one, 'UTC');
  expect(stdout).toContain('addons-linter: 0 errors');
  await pack(other, 'Pacific/Auckland');
  const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  expect(sums(other)).toBe(sums(one));

  const version = (JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string }).version;
  const zipped = (name: string) => unzipSync(readFileSync(join(one, `evenkeel-${version}-${name}.zip`)));
  for (const name of ['chrome', 'edge', 'firefox']) {
    const files = zipped(name);
    expect(Object.keys(files)).toContain('manifest.json');
    const licences = new TextDecoder().decode(files['licences.txt']);
    for (const shipped of ['preact', '@preact/signals', 'zod', 'webextension-polyfill', '@leeoniya/ufuzzy'])
      expect(licences).toContain(`${shipped} `);
  }
  expect(Object.keys(zipped('source'))).toEqual(expect.arrayContaining(['package-lock.json', 'src/domain/walk.ts', 'LICENSE']));
});
