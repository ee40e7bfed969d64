import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const folders = [createTemporaryFolder('package'), createTemporaryFolder('package')] as const;
const elsewhere = createTemporaryFolder('source');
afterAll(() => [...folders, elsewhere].forEach(removeFolder));

it('packs the same bytes again from its own source zip, in another folder and time zone, and the linter of Firefox finds no error', {
  timeout: 900_000,
}, async () => {
  const pack = (root: string, out: string, zone: string) =>
    promisify(execFile)(process.execPath, [join(root, 'tests/run/package.ts'), '--out', out], {
      cwd: root,
      env: { ...process.env, TZ: zone },
    });
  const [one, other] = folders;
  const { stdout } = await pack(repositoryRoot, one, 'UTC');
  expect(stdout).toContain('addons-linter: 0 errors');
  const version = (JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string }).version;
  const zipped = (name: string) => unzipSync(readFileSync(join(one, `evenkeel-${version}-${name}.zip`)));
  for (const name of ['chrome', 'edge', 'firefox']) {
    const files = zipped(name);
    expect(Object.keys(files)).toContain('manifest.json');
    expect(Object.keys(files).filter((file) => !/\.(?:js|json|html|css|svg|png)$|^licences\.txt$/.test(file))).toEqual([]);
    const licences = new TextDecoder().decode(files['licences.txt']);
    for (const shipped of ['preact', '@preact/signals', 'zod', 'webextension-polyfill', '@leeoniya/ufuzzy', 'idb', 'diff'])
      expect(licences).toContain(`${shipped} `);
  }
  const source = zipped('source');
  expect(Object.keys(source)).toEqual(expect.arrayContaining(['package-lock.json', 'src/domain/walk.ts', 'LICENSE']));

  for (const [file, bytes] of Object.entries(source)) {
    mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
    writeFileSync(join(elsewhere, file), bytes);
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  await pack(elsewhere, other, 'Pacific/Auckland');
  const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  expect(sums(other)).toBe(sums(one));
});
