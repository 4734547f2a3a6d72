import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, describeEnvironment, Environment, readConfig } from './config.ts'
import { rootPath } from './root.ts'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://app@db/app',
  JWT_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://api.example.com',
  ALLOW_STANDINS: '1',
}

/** What is wrong with these variables, line by line. */
function wrongWith(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1).map((line) => line.replace(/^ {2}- /, '')) // prettier-ignore
    throw error
  }
  return []
}
const namesIn = (lines: string[]) => lines.map((line) => line.split(':')[0])

test('nothing has to be set in development', () => {
  expect(readConfig({})).toEqual({
    NODE_ENV: 'development', HOST: '127.0.0.1', PORT: 3000, DATA_DIR: '.data', DATABASE_POOL: 10, JOBS_AT_ONCE: 4, ALLOW_STANDINS: false, CORS_ORIGINS: [],
    TRUSTED_PROXIES: [], DEMO_CREATORS: 200, requests_per_minute: 10_000, SOCKETS_PER_USER: 20, SOCKETS_PER_NETWORK: 1_000, SEARCHES_PER_MINUTE: 120, SEARCHES_PER_DAY: 10_000, CODES_PER_NETWORK: 30, CODES_PER_MINUTE: 300, PASSWORDS_PER_NETWORK: 100, CLAMAV_PORT: 3310, JWT_SECRET_PREVIOUS: [],
    ENCRYPTION_KEYS_BEFORE: [], FAILPOINTS: false, PAYMENT_GATEWAY: 'sandbox', production: false, bcrypt_cost: 10, log_level: 'warn',
  }) // prettier-ignore
})

test('what is empty counts as not set', () => {
  const empty = Object.fromEntries(Object.keys(Environment.shape).map((key) => [key, '']))
  expect(readConfig(empty)).toEqual(readConfig({}))
})

test('variables that are not ours play no part', () => {
  expect(readConfig({ PATH: '/bin', PORTS: 'many', production: 'true', bcrypt_cost: '1' })).toEqual(readConfig({}))
})

test('values are read as what they mean', () => {
  const config = readConfig({ PORT: '0', DATABASE_POOL: '25', ALLOW_STANDINS: '1', CORS_ORIGINS: ' https://a.example , ,https://b.example,', BCRYPT_COST: '4', LOG_LEVEL: 'debug' }) // prettier-ignore
  expect(config).toMatchObject({ PORT: 0, DATABASE_POOL: 25, ALLOW_STANDINS: true, CORS_ORIGINS: ['https://a.example', 'https://b.example'], bcrypt_cost: 4, log_level: 'debug' }) // prettier-ignore
})

test('client ids of Google are a list of them, and none in production means that nobody signs in that way', () => {
  expect(readConfig({ GOOGLE_CLIENT_ID: ' web.apps.googleusercontent.com, ios.apps.googleusercontent.com' }).GOOGLE_CLIENT_ID).toEqual([
    'web.apps.googleusercontent.com',
    'ios.apps.googleusercontent.com',
  ])
  expect(readConfig(production).GOOGLE_CLIENT_ID).toBeUndefined()
  expect(namesIn(wrongWith({ GOOGLE_CLIENT_ID: ' , ' }))).toEqual(['GOOGLE_CLIENT_ID'])
  expect(namesIn(wrongWith({ GOOGLE_CLIENT_ID: 'https://web.example' }))).toEqual(['GOOGLE_CLIENT_ID'])
})

test('everything that is wrong is said at once, one line each', () => {
  const env = {
    NODE_ENV: 'staging',
    PORT: '70000',
    DATABASE_URL: 'mysql://db',
    JWT_SECRET: 'short',
    ALLOW_STANDINS: 'yes',
    BCRYPT_COST: '99',
    LOG_LEVEL: 'loud',
  }
  expect(namesIn(wrongWith(env))).toEqual(['NODE_ENV', 'PORT', 'DATABASE_URL', 'JWT_SECRET', 'ALLOW_STANDINS', 'BCRYPT_COST', 'LOG_LEVEL'])
})

test.each([
  ['PORT', ['-1', '65536', '3000.5', 'http', 'NaN']],
  ['DATABASE_POOL', ['0', '1', '201', '2.5', 'many']],
  ['REQUESTS_PER_MINUTE', ['0', '-1', 'none']],
  ['BCRYPT_COST', ['3', '16', '10.5']],
  ['PUBLIC_URL', ['api.example.com', 'ftp://api.example.com', 'javascript:alert(1)']],
  ['DATABASE_URL', ['db', 'http://db', ' postgresql://db']],
  ['DATABASE_OWNER_URL', ['mysql://db']],
  ['JWT_SECRET', ['x'.repeat(31)]],
  ['TRUSTED_PROXIES', ['everybody', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/0', '1.2.3', '::1/129', '10.0.0.0/8/8']],
  ['ALLOW_STANDINS', ['true', '2', 'yes']],
])('%s refuses %j', (name, values) => {
  for (const value of values) expect(namesIn(wrongWith({ [name]: value })), value).toEqual([name])
})

test('no value is repeated in what is said of it: it may be a secret', () => {
  const said = wrongWith({ ...production, DATABASE_URL: 'mysql://app:hunter2@db', JWT_SECRET: 'hunter2', PUBLIC_URL: 'hunter2' }).join()
  expect(said).not.toContain('hunter2')
})

const clamav = { CLAMAV_HOST: 'clamd' }

describe('a provider', () => {
  const twilio = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'hunter2', TWILIO_FROM: '+15005550006' }
  const stripe = { PAYMENT_GATEWAY: 'stripe', STRIPE_SECRET_KEY: 'sk_live_hunter2', STRIPE_WEBHOOK_SECRET: 'whsec_old, whsec_new' }
  const razorpay = { PAYMENT_GATEWAY: 'razorpay', RAZORPAY_KEY_ID: 'rzp_live_0123456789abcd', RAZORPAY_KEY_SECRET: 'hunter2', RAZORPAY_WEBHOOK_SECRET: 'hunter2' } // prettier-ignore
  const smtp = { SMTP_URL: 'smtp://app:hunter2@mail.example.com:587', MAIL_FROM: 'Influmojo <hello@example.com>' }

  test('is configured wholly or not at all, and with one sender', () => {
    expect(readConfig({ ...twilio, ...smtp })).toMatchObject({ ...twilio, ...smtp })
    expect(namesIn(wrongWith({ TWILIO_AUTH_TOKEN: 'x' }))).toEqual(['TWILIO_ACCOUNT_SID', 'TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID'])
    expect(namesIn(wrongWith({ TWILIO_FROM: '+15005550006' }))).toEqual(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'])
    expect(namesIn(wrongWith({ ...twilio, TWILIO_MESSAGING_SERVICE_SID: `MG${'0'.repeat(32)}` }))).toHaveLength(1)
    expect(namesIn(wrongWith({ ...twilio, TWILIO_FROM: '' }))).toEqual(['TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID'])
    expect(namesIn(wrongWith({ TWILIO_BASE_URL: 'https://sms.example.com' }))).toHaveLength(3)
    expect(namesIn(wrongWith({ SMTP_URL: smtp.SMTP_URL }))).toEqual(['MAIL_FROM'])
    expect(namesIn(wrongWith({ MAIL_FROM: smtp.MAIL_FROM }))).toEqual(['SMTP_URL'])
    expect(namesIn(wrongWith({ S3_ENDPOINT: 'https://s3.example.com' }))).toEqual([
      'S3_BUCKET',
      'S3_REGION',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
    ])
    expect(readConfig(stripe)).toMatchObject({ PAYMENT_GATEWAY: 'stripe', STRIPE_WEBHOOK_SECRET: ['whsec_old', 'whsec_new'] })
    expect(namesIn(wrongWith({ STRIPE_SECRET_KEY: 'sk_test_1' }))).toEqual(['STRIPE_WEBHOOK_SECRET'])
    expect(namesIn(wrongWith({ STRIPE_WEBHOOK_SECRET: 'whsec_1' }))).toEqual(['STRIPE_SECRET_KEY'])
    expect(namesIn(wrongWith({ STRIPE_BASE_URL: 'https://pay.example.com' }))).toEqual(['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'])
    expect(namesIn(wrongWith({ S3_BUCKET: 'files', S3_REGION: 'ap-south-1', S3_ACCESS_KEY_ID: 'AKIA' }))).toEqual(['S3_SECRET_ACCESS_KEY'])
  })

  test('of payments is chosen by name, and Razorpay’s webhook may have two secrets while one is changed', () => {
    expect(readConfig({ ...razorpay, RAZORPAY_WEBHOOK_SECRET: 'old, new' }).RAZORPAY_WEBHOOK_SECRET).toEqual(['old', 'new'])
    expect(readConfig({ PAYMENT_GATEWAY: 'razorpay' }).RAZORPAY_KEY_ID).toBeUndefined()
    expect(namesIn(wrongWith({ PAYMENT_GATEWAY: 'razorpay', RAZORPAY_ACCOUNT_ID: 'acc_1' }))).toEqual([
      'RAZORPAY_KEY_ID',
      'RAZORPAY_KEY_SECRET',
      'RAZORPAY_WEBHOOK_SECRET',
    ])
    expect(namesIn(wrongWith({ ...razorpay, RAZORPAY_KEY_SECRET: '' }))).toEqual(['RAZORPAY_KEY_SECRET'])
  })

  test('of payments is a stand-in in production until it is Razorpay itself, with keys that are not for trying out', () => {
    const said = (over: object) => wrongWith({ ...production, ...twilio, ...smtp, ...clamav, ALLOW_STANDINS: '0', ...razorpay, ...over })
    expect(said({})).toEqual([])
    for (const over of [
      { PAYMENT_GATEWAY: 'sandbox' },
      { RAZORPAY_KEY_ID: 'rzp_test_0123456789abcd' },
      { RAZORPAY_BASE_URL: 'https://razorpay.example.com' },
    ]) {
      expect(said(over).join()).toContain('would take payments;')
      expect(said({ ...over, ALLOW_STANDINS: '1' })).toEqual([])
    }
  })

  test.each([
    ['TWILIO_ACCOUNT_SID', 'AC123'],
    ['TWILIO_FROM', '9876543210'],
    ['TWILIO_BASE_URL', 'http://sms.example.com'],
    ['TWILIO_BASE_URL', 'https://sms.example.com/'],
    ['SMTP_URL', 'http://mail.example.com'],
    ['SMTP_URL', 'smtp:mail.example.com'],
    ['SMTP_URL', 'smtp:///mail'],
    ['SMTP_URL', 'smtp://app:pa%ss@mail.example.com'],
    ['SMTP_URL', 'smtp://mail.example.com?requireTLS=false'],
    ['SMTP_URL', 'smtp://mail.example.com?tls.rejectUnauthorized=false'],
    ['MAIL_FROM', 'Influmojo\r\nBcc: a@example.com'],
    ['MAIL_FROM', 'a@example.com, b@example.com'],
    ['MAIL_FROM', 'Influmojo <a@example.com'],
    ['MAIL_FROM', 'a@example.com>'],
    ['JOBS_AT_ONCE', '-1'],
    ['JOBS_AT_ONCE', 'many'],
    ['PAYMENT_GATEWAY', 'paypal'],
    ['STRIPE_SECRET_KEY', 'pk_live_hunter2'],
    ['STRIPE_SECRET_KEY', 'sk_hunter2'],
    ['STRIPE_WEBHOOK_SECRET', 'hunter2'],
    ['STRIPE_WEBHOOK_SECRET', ','],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_1,whsec_2,whsec_3'],
    ['STRIPE_BASE_URL', 'http://pay.example.com'],
    ['STRIPE_BASE_URL', 'https://pay.example.com/'],
    ['RAZORPAY_KEY_ID', 'key_123'],
    ['RAZORPAY_WEBHOOK_SECRET', 'one,two,three'],
    ['RAZORPAY_WEBHOOK_SECRET', ','],
    ['RAZORPAY_ACCOUNT_ID', '123'],
    ['RAZORPAY_BASE_URL', 'http://razorpay.example.com'],
    ['RAZORPAY_BASE_URL', 'https://razorpay.example.com/'],
  ])('is refused with a %s like %j', (name, value) => {
    expect(namesIn(wrongWith({ ...twilio, ...smtp, ...stripe, ...razorpay, [name]: value }))).toEqual([name])
  })

  test('that is live is no longer named among the stand-ins of production', () => {
    const said = wrongWith({ ...production, ...twilio, ...smtp, ...clamav, ALLOW_STANDINS: '0' }).join()
    expect(said).toContain('would take payments;')
    expect(wrongWith({ ...production, ...twilio, ...smtp, ALLOW_STANDINS: '0' }).join()).toContain('would take virus scanning, payments;')
    const elsewhere = { TWILIO_BASE_URL: 'http://127.0.0.1:4010/twilio', ALLOW_STANDINS: '0' }
    expect(wrongWith({ ...production, ...twilio, ...smtp, ...clamav, ...elsewhere }).join()).toContain('would take SMS, payments;')
    expect(said).not.toContain('hunter2')
  })

  test('of payments is live with a live key, at the provider itself, when it is the one that was chosen', () => {
    const rest = { ...production, ...twilio, ...smtp, ...clamav, ALLOW_STANDINS: '0' }
    expect(wrongWith({ ...rest, ...stripe })).toEqual([])
    const dry = [{ PAYMENT_GATEWAY: undefined }, { PAYMENT_GATEWAY: 'sandbox' }, { STRIPE_SECRET_KEY: 'sk_test_1' }, { STRIPE_BASE_URL: 'https://pay.example.com' }] // prettier-ignore
    for (const over of dry) expect(wrongWith({ ...rest, ...stripe, ...over }).join()).toContain('would take payments;')
    expect(wrongWith({ ...rest, PAYMENT_GATEWAY: 'stripe' }).join()).toContain('would take payments;')
  })
})

describe('production', () => {
  test('starts with everything it needs, more careful than development', () => {
    expect(readConfig(production)).toMatchObject({ production: true, bcrypt_cost: 12, requests_per_minute: 600, log_level: 'info' })
    expect(readConfig({ ...production, BCRYPT_COST: '13' }).bcrypt_cost).toBe(13)
  })

  test('lacks its database, its secret, its address and its providers, all in one message', () => {
    const lines = wrongWith({ NODE_ENV: 'production' })
    expect(namesIn(lines)).toEqual(['DATABASE_URL', 'JWT_SECRET', 'PUBLIC_URL', 'ALLOW_STANDINS'])
    expect(lines.join()).toContain('openssl rand')
    expect(wrongWith({ NODE_ENV: 'production', DATABASE_URL: '', JWT_SECRET: '', PUBLIC_URL: '' })).toEqual(lines)
  })

  test.each(['DATABASE_URL', 'JWT_SECRET', 'PUBLIC_URL', 'ALLOW_STANDINS'])('refuses to start without %s', (name) => {
    expect(namesIn(wrongWith({ ...production, [name]: undefined }))).toEqual([name])
  })

  test('runs with stand-ins only when that was said', () => {
    expect(namesIn(wrongWith({ ...production, ALLOW_STANDINS: '0' }))).toEqual(['ALLOW_STANDINS'])
  })

  test('refuses a password hash that is cheap to try', () => {
    for (const cost of ['4', '11']) expect(namesIn(wrongWith({ ...production, BCRYPT_COST: cost }))).toEqual(['BCRYPT_COST'])
    expect(wrongWith({ ...production, BCRYPT_COST: '12' })).toEqual([])
  })

  test('says what it lacks together with what cannot be read', () => {
    expect(namesIn(wrongWith({ NODE_ENV: 'production', PORT: 'http', ALLOW_STANDINS: '1' }))).toEqual(['PORT', 'DATABASE_URL', 'JWT_SECRET', 'PUBLIC_URL']) // prettier-ignore
  })
})

test('.env.example lists every variable there is, each with what it means', () => {
  const example = readFileSync(rootPath('.env.example'), 'utf8')
  expect(example.endsWith(`\n\n${describeEnvironment()}`)).toBe(true)
  expect([...example.matchAll(/^# ([A-Z0-9_]+)=$/gm)].map(([, name]) => name)).toEqual(Object.keys(Environment.shape))
  for (const [name, { description }] of Object.entries(Environment.shape)) expect(description?.length, name).toBeGreaterThan(10)
})

test('.env.example changes nothing when it is copied as it is', () => {
  const lines = readFileSync(rootPath('.env.example'), 'utf8').split('\n')
  expect(lines.every((line) => line === '' || line.startsWith('#'))).toBe(true)
})

test('failpoints are for tests of crashes: production refuses them', () => {
  expect(() => readConfig({ ...production, FAILPOINTS: '1' })).toThrow('FAILPOINTS: is for tests of crashes')
  expect(readConfig({ FAILPOINTS: '1' }).FAILPOINTS).toBe(true)
})
