import { defineConfig } from 'vitest/config'

// The long run: one experiment after the other, as long as they take.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['torture/long.torture.ts'],
    globalSetup: ['test/database-server.ts'],
    // Minutes to an hour; each experiment ends by itself.
    testTimeout: 0,
    hookTimeout: 60_000,
  },
})
