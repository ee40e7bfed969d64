// npm run pictures: a picture of every screen and state, light and dark, by the real extension in Chromium.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/driver.ts';

const gallery = join(repositoryRoot, 'out/pictures');
rmSync(gallery, { recursive: true, force: true });
const vitest = spawn(
  join(repositoryRoot, 'node_modules/.bin/vitest'),
  ['run', '--project=e2e', 'tests/e2e/look', '-t', 'in chrome'],
  {
    cwd: repositoryRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, EVENKEEL_PICTURES: 'yes' },
  },
);
vitest.once('close', (code) => {
  console.log(`${readdirSync(gallery).length} pictures in ${gallery}`);
  process.exitCode = code ?? 1;
});
