/** Runs every property over 100,000 random cases, or as many as the first argument says: `npm run properties -- 5000`. */
import { spawnSync } from 'node:child_process';

const cases = process.argv[2] ?? '100000';
if (!/^[1-9][0-9]*$/.test(cases)) throw new Error('The number of cases is a whole number above 0.');
const { status } = spawnSync('npx', ['vitest', 'run', 'test/properties', '--testTimeout=14400000'], {
  env: { ...process.env, PROPERTY_CASES: cases },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
