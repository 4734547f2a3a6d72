import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'sdk/**/*.test.ts', 'test/**/*.test.ts', 'torture/**/*.test.ts'],
    globalSetup: ['test/database-server.ts'],
    // Measured on two cores: threads with a worker each 17.5 s, forks 27 s, one worker 20 s.
    pool: 'threads',
    maxWorkers: '100%',
    // Each worker loads the product once for all of its files, which halves the run; no test leaves anything behind in a module.
    isolate: false,
    restoreMocks: true,
    // No test is decided by time: these only end what hangs, on a machine that does much else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
