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
  const { ports, mounts, close } = await openProviders({
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

test('files are in a folder unless a bucket is given, and a stand-in looks for viruses unless a daemon is', async () => {
  const providers = async (env: Record<string, string>) => {
    const url = 'http://127.0.0.1:1'
    const config = readConfig({ DATA_DIR, ...env })
    const { ports, close } = await openProviders({
      config,
      public_url: url,
      local_url: url,
      secret: 'x',
      settle: async () => {},
      codes: () => [],
    })
    await close()
    return [ports.storage.provider, ports.scanner.provider]
  }
  const bucket = { S3_BUCKET: 'files', S3_REGION: 'ap-south-1', S3_ACCESS_KEY_ID: 'AKIA', S3_SECRET_ACCESS_KEY: 'x' }
  expect(await providers({})).toEqual(['disk', 'clamav stand-in'])
  expect(await providers({ ...bucket, CLAMAV_HOST: 'clamd' })).toEqual(['s3', 'clamav'])
  expect(await providers({ ...bucket, S3_ENDPOINT: 'https://s3.example.com' })).toEqual(['like s3', 'clamav stand-in'])
})

test('payments go by the gateway that is named: its stand-in without keys, in production only where stand-ins are allowed', async () => {
  const gatewayWith = async (env: Record<string, string>) => {
    const url = 'http://127.0.0.1:1'
    const config = readConfig({ DATA_DIR, ...env })
    const { ports, mounts, close } = await openProviders({ config, public_url: url, local_url: url, secret: 'x', settle: async () => {}, codes: () => [] }) // prettier-ignore
    await close()
    return [ports.gateway.provider, mounts.map(({ path }) => path).filter((path) => /^.(sandbox|stripe|razorpay)$/.test(path))]
  }
  const stripe = { PAYMENT_GATEWAY: 'stripe', STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }
  const razorpay = { PAYMENT_GATEWAY: 'razorpay', RAZORPAY_KEY_ID: 'rzp_live_1', RAZORPAY_KEY_SECRET: 'x', RAZORPAY_WEBHOOK_SECRET: 'x' } // prettier-ignore
  expect(await gatewayWith({})).toEqual(['sandbox', ['/sandbox']])
  expect(await gatewayWith({ PAYMENT_GATEWAY: 'razorpay' })).toEqual(['razorpay', ['/razorpay']])
  expect(await gatewayWith(razorpay)).toEqual(['razorpay', []])
  expect(await gatewayWith({ ...production, ...razorpay })).toEqual(['razorpay', []])
  expect(() => readConfig({ ...production, PAYMENT_GATEWAY: 'razorpay', ALLOW_STANDINS: '0' })).toThrow('ALLOW_STANDINS')
  expect(await gatewayWith({ PAYMENT_GATEWAY: 'stripe' })).toEqual(['stripe', ['/stripe']])
  expect(await gatewayWith(stripe)).toEqual(['stripe', []])
  expect(await gatewayWith({ ...production, ...stripe })).toEqual(['stripe', []])
  expect(await gatewayWith({ ...production, PAYMENT_GATEWAY: 'stripe' })).toEqual(['stripe', ['/stripe']])
  expect(() => readConfig({ ...production, PAYMENT_GATEWAY: 'stripe', ALLOW_STANDINS: '0' })).toThrow('ALLOW_STANDINS')
})
