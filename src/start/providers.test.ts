import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config.ts'
import { openProviders } from './providers.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'providers-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true }))

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://app@db/app',
  JWT_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://api.example.com',
  ALLOW_STANDINS: '1',
}
const GOOGLE_CLIENT_ID = 'web.apps.googleusercontent.com'

/** Which adapter Google has, and whether the stand-in's page is there. */
async function googleWith(env: Record<string, string>): Promise<[string, boolean]> {
  const config = readConfig({ DATA_DIR, ...env })
  const url = 'http://127.0.0.1:1'
  const { ports, mounts, close } = openProviders({
    config,
    public_url: url,
    local_url: url,
    secret: 'x',
    settle: async () => {},
    codes: () => [],
  })
  await close()
  return [ports.google.provider, mounts.some(({ path }) => path === '/google')]
}

test('Google has a stand-in in development, and in production never, whatever is allowed', async () => {
  expect(await googleWith({})).toEqual(['stand-in', true])
  expect(await googleWith({ GOOGLE_CLIENT_ID })).toEqual(['google', false])
  expect(await googleWith(production)).toEqual(['off', false])
  expect(await googleWith({ ...production, GOOGLE_CLIENT_ID })).toEqual(['google', false])
})
