import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/setup.ts',
    maxWorkers: 2,
    projects: [
      project('node', ['test/**/*.test.ts'], ['test/browser/**'], 0),
      // A browser on a busy machine now and then misses a click; a fault of ours fails twice.
      project('browser', ['test/browser/**/*.test.ts'], [], 1),
    ],
  },
});

function project(name: string, include: string[], exclude: string[], retry: number) {
  const limits = { testTimeout: 240_000, hookTimeout: 240_000 };
  return { test: { name, include, exclude, retry, setupFiles: 'test/seed.ts', ...limits } };
}
