import { isIP } from 'node:net'
import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((value) => value === '1')
const list = z.string().transform((value) => value.split(',').map((part) => part.trim()).filter(Boolean)) // prettier-ignore

/** Options in the address are refused, because they look as if they counted. */
function isMailServer(value: string): boolean {
  if (!/^smtps?:\/\//.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password, pathname, search, hash } = new URL(value)
  return hostname !== '' && isEncoded(username + password) && /^\/?$/.test(pathname) && search + hash === ''
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}

/** An address, a network or one of the names Express knows them by. */
function isNetwork(value: string): boolean {
  const [address = '', prefix, more] = value.split('/')
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true
  const bits = isIP(address) === 6 ? 128 : 32
  return (
    isIP(address) !== 0 &&
    more === undefined &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits))
  )
}

/** Every environment variable there is, with what it means; `.env.example` is printed from here. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').describe('production refuses default secrets, stand-ins and the Dev Inbox'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for every interface'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port of API, docs and Dev Inbox'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional().describe('How browsers reach this server; http://HOST:PORT unless set'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://').optional().describe('PostgreSQL 15 or newer; an embedded server in .data/ unless set'),
  DATA_DIR: z.string().default('.data').describe('Embedded database, kept secrets and the stand-ins\' books; below the repository unless absolute'),
  DATABASE_OWNER_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://').optional().describe('Role that migrates, when the app itself may not change tables'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10).describe('Connections of this process at most'),
  JOBS_AT_ONCE: z.coerce.number().int().min(0).max(50).default(4).describe('Jobs this process runs at the same time; 0 leaves them to other processes over the same database'),
  JWT_SECRET: z.string().min(32, 'must have at least 32 characters').optional().describe('Signs access tokens; made once and kept in .data/ unless set; required in production'),
  ENCRYPTION_KEY: z.string().min(32, 'must have at least 32 characters').optional().describe('Seals secrets of second factors in the database; JWT_SECRET unless set'),
  ENCRYPTION_KEYS_BEFORE: list.default([]).describe('Former values of ENCRYPTION_KEY, separated by commas: what they sealed still opens'),
  JWT_SECRET_PREVIOUS: list.pipe(z.array(z.string().min(32, 'each must have at least 32 characters'))).default([]).describe('Secrets that still verify, separated by commas: the one before, or the next one while it is rolled out'),
  ALLOW_STANDINS: flag.default(false).describe('1 lets production run with local stand-ins for SMS, mail, payments and virus scanning'),
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 hexadecimal digits').optional().describe('Account that sends text messages; with TWILIO_AUTH_TOKEN and one of the two senders. A local stand-in unless set'),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional().describe('Secret of that account'),
  TWILIO_FROM: z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number such as +15005550006').optional().describe('Number that sends'),
  TWILIO_MESSAGING_SERVICE_SID: z.string().regex(/^MG[0-9a-f]{32}$/, 'must be MG and 32 hexadecimal digits').optional().describe('Messaging service that sends, in place of a number'),
  TWILIO_BASE_URL: z.string().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[^\s?#]*[^\s?#/]$/, 'must be https://… without a slash at the end, or http on this machine').optional().describe('Where Twilio\'s API is, for a stand-in of your own; https://api.twilio.com unless set'),
  PAYMENT_GATEWAY: z.enum(['sandbox', 'stripe', 'razorpay']).default('sandbox').describe('Who takes payments: sandbox (built in, no money moves), stripe or razorpay; without its keys each has a local stand-in'),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_\w+$/, 'must be sk_live_… or sk_test_…, or a restricted rk_…').optional().describe('Key of the Stripe account, with STRIPE_WEBHOOK_SECRET; a local stand-in at /stripe unless set'),
  STRIPE_WEBHOOK_SECRET: list.refine((secrets) => secrets.length > 0 && secrets.length <= 2 && secrets.every((secret) => /^whsec_\w+$/.test(secret)), 'must be whsec_…, or two of them separated by a comma').optional().describe('Signs what Stripe sends to /api/v1/webhooks/stripe; the old and the new one, separated by a comma, while it is exchanged'),
  STRIPE_BASE_URL: z.string().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[^\s?#]*[^\s?#/]$/, 'must be https://… without a slash at the end, or http on this machine').optional().describe('Where Stripe\'s API is, for a stand-in of your own; https://api.stripe.com unless set'),
  RAZORPAY_KEY_ID: z.string().regex(/^rzp_(test|live)_\w+$/, 'must be rzp_live_… or rzp_test_…').optional().describe('Key of the Razorpay account, with the two secrets below; a local stand-in at /razorpay unless set'),
  RAZORPAY_KEY_SECRET: z.string().min(1).optional().describe('Secret of that key'),
  RAZORPAY_WEBHOOK_SECRET: list.refine((secrets) => secrets.length === 1 || secrets.length === 2, 'must be one secret, or two separated by a comma').optional().describe('Secret of the webhook that Razorpay sends to /api/v1/webhooks/razorpay; the old and the new one, separated by a comma, while it is changed'),
  RAZORPAY_ACCOUNT_ID: z.string().regex(/^acc_\w+$/, 'must be acc_…').optional().describe('Account whose webhooks count; any that is signed unless set'),
  RAZORPAY_BASE_URL: z.string().regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[^\s?#]*[^\s?#/]$/, 'must be https://… without a slash at the end, or http on this machine').optional().describe('Where Razorpay\'s API is, for a stand-in of your own; https://api.razorpay.com unless set'),
  SMTP_URL: z.string().refine(isMailServer, 'must be smtp://user:password@host:587 or smtps://…:465, without options; what is special in user or password as %40').optional().describe('Server that sends mail, with MAIL_FROM; the Dev Inbox unless set'),
  MAIL_FROM: z.string().regex(/^([^\r\n<>@,;]*<[^\s@<>,;]+@[^\s@<>,;]+>|[^\s@<>,;]+@[^\s@<>,;]+)$/, 'must be one address, or Name <address>').optional().describe('Sender of mail, such as Influmojo <hello@example.com>'),
  GOOGLE_CLIENT_ID: list.refine((ids) => ids.length > 0 && ids.every((id) => /^[\w.-]+$/.test(id)), 'must be client ids, separated by commas').optional().describe('Client ids of all our apps (web, iOS, Android) for signing in with Google, separated by commas; a local stand-in at /google unless set, in production none'),
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket').optional().describe('Bucket that keeps files, with the three below; a folder in DATA_DIR unless set'),
  S3_REGION: z.string().min(1).optional().describe('Region of that bucket, such as ap-south-1; auto for some that only speak like S3'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('Key that may read, write, list and delete in that bucket'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('Secret of that key'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional().describe('Where the bucket is when it is not at AWS: anything that speaks S3'),
  CLAMAV_HOST: z.string().regex(/^[\w.:-]+$/, 'must be a host').optional().describe('ClamAV daemon that looks for viruses; a local stand-in that knows only the test virus unless set'),
  CLAMAV_PORT: z.coerce.number().int().min(1).max(65535).default(3310).describe('Port of that daemon; its StreamMaxLength has to be at least the largest file, 1000M'),
  CORS_ORIGINS: list.default([]).describe('Origins of web apps that may call, separated by commas'),
  TRUSTED_PROXIES: list.refine((proxies) => proxies.every(isNetwork), 'must be addresses, networks such as 10.0.0.0/8, or loopback, separated by commas').default([]).describe('Our own proxies: what they say of where a request came from counts. Without it everybody behind a proxy shares its limits'),
  DEMO_CREATORS: z.coerce.number().int().min(0).max(500).default(200).describe('Creators who are invented beside the demo at the first start, with pictures and packages; never in production'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).optional().describe('Outer limit per network address; 600 in production, 10000 in development'),
  SOCKETS_PER_USER: z.coerce.number().int().min(1).max(1_000).default(20).describe('Open sockets of one account on one node'),
  SOCKETS_PER_NETWORK: z.coerce.number().int().min(1).max(1_000_000).default(1_000).describe('Open sockets of one network address on one node'),
  SEARCHES_PER_MINUTE: z.coerce.number().int().min(1).default(120).describe('Pages of search and counts beside them, per network address'),
  SEARCHES_PER_DAY: z.coerce.number().int().min(1).default(10_000).describe('The same by the day, so that copying the market takes long'),
  CODES_PER_NETWORK: z.coerce.number().int().min(1).max(100_000).default(30).describe('Codes sent for one network (IPv4 address, IPv6 /64) in ten minutes'),
  CODES_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(300).describe('Codes sent in a minute for everybody together: what SMS may cost at most'),
  PASSWORDS_PER_NETWORK: z.coerce.number().int().min(1).max(100_000).default(100).describe('Passwords that one network may have wrong, or make up, in 15 minutes'),
  BCRYPT_COST: z.coerce.number().int().min(4).max(15).optional().describe('12 in production (less is refused there), 10 in development'),
  FAILPOINTS: flag.default(false).describe('1 lets the file failpoint in DATA_DIR crash this server at a named place, once; only to test crashes, refused in production'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).optional().describe('info in production, warn in development'),
}) // prettier-ignore

export type Config = z.output<typeof Environment> & {
  production: boolean
  bcrypt_cost: number
  requests_per_minute: number
  log_level: string
}

/** All that is wrong with the environment, one line each. */
export class ConfigError extends Error {
  readonly wrong: readonly string[]
  constructor(wrong: readonly string[]) {
    super(`The configuration is not usable:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)
    this.wrong = wrong
  }
}

/** Reads the environment; throws one ConfigError that lists everything wrong. Empty variables count as not set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.keys(Environment.shape).map((key) => [key, env[key] === '' ? undefined : env[key]]))
  const parsed = Environment.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  wrong.push(...wrongTogether(given))
  if (env['NODE_ENV'] === 'production') wrong.push(...wrongInProduction(given))
  if (!parsed.success || wrong.length > 0) throw new ConfigError(wrong)

  const production = parsed.data.NODE_ENV === 'production'
  return {
    ...parsed.data,
    production,
    bcrypt_cost: parsed.data.BCRYPT_COST ?? (production ? 12 : 10),
    requests_per_minute: parsed.data.REQUESTS_PER_MINUTE ?? (production ? 600 : 10_000),
    log_level: parsed.data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  }
}

function wrongInProduction(given: Record<string, string | undefined>): string[] {
  const wrong: string[] = []
  if (given['FAILPOINTS'] === '1') wrong.push('FAILPOINTS: is for tests of crashes, never for production')
  if (!given['DATABASE_URL']) wrong.push('DATABASE_URL: is required in production')
  if (!given['JWT_SECRET']) wrong.push('JWT_SECRET: is required in production; make one with: openssl rand -base64 48')
  if (!given['PUBLIC_URL']) wrong.push('PUBLIC_URL: is required in production')
  if (given['BCRYPT_COST'] && Number(given['BCRYPT_COST']) < 12) wrong.push('BCRYPT_COST: is at least 12 in production')
  const standIns = [
    ...(given['TWILIO_ACCOUNT_SID'] && !given['TWILIO_BASE_URL'] ? [] : ['SMS']),
    ...(given['SMTP_URL'] ? [] : ['mail']),
    ...(given['CLAMAV_HOST'] ? [] : ['virus scanning']),
    ...(movesMoney(given) ? [] : ['payments']),
  ]
  if (standIns.length > 0 && given['ALLOW_STANDINS'] !== '1')
    wrong.push(
      `ALLOW_STANDINS: local stand-ins would take ${standIns.join(', ')}; configure them, or set 1 to run production with stand-ins`,
    )
  return wrong
}

type Taking = 'PAYMENT_GATEWAY' | 'STRIPE_SECRET_KEY' | 'STRIPE_BASE_URL' | 'RAZORPAY_KEY_ID' | 'RAZORPAY_BASE_URL'

/** Whether real payments are taken: with keys for trying out no money moves either. */
export function movesMoney(config: Partial<Record<Taking, unknown>>): boolean {
  const { PAYMENT_GATEWAY, STRIPE_SECRET_KEY, STRIPE_BASE_URL, RAZORPAY_KEY_ID, RAZORPAY_BASE_URL } = config
  const [key, elsewhere] = PAYMENT_GATEWAY === 'razorpay' ? [RAZORPAY_KEY_ID, RAZORPAY_BASE_URL] : [STRIPE_SECRET_KEY, STRIPE_BASE_URL]
  return (PAYMENT_GATEWAY === 'stripe' || PAYMENT_GATEWAY === 'razorpay') && /^[a-z]+_live_/.test(String(key)) && elsewhere === undefined
}

/** Variables of which one is nothing without the others. */
function wrongTogether(given: Record<string, string | undefined>): string[] {
  const senders = ['TWILIO_FROM', 'TWILIO_MESSAGING_SERVICE_SID']
  const account = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']
  const isSet = (name: string) => given[name] !== undefined
  const lacking = (needed: string[], begun: string | undefined) =>
    begun === undefined ? [] : needed.filter((name) => !isSet(name)).map((name) => `${name}: is missing beside ${begun}`)

  const twilio = [...account, ...senders, 'TWILIO_BASE_URL'].find(isSet)
  const wrong = lacking(account, twilio)
  if (twilio && senders.filter(isSet).length !== 1) wrong.push(`${senders.join(' or ')}: exactly one of them sends`)
  const bucket = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
  wrong.push(...lacking(bucket, [...bucket, 'S3_ENDPOINT'].find(isSet)))
  const stripe = ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']
  wrong.push(...lacking(stripe, [...stripe, 'STRIPE_BASE_URL'].find(isSet)))
  const razorpay = ['RAZORPAY_KEY_ID', 'RAZORPAY_KEY_SECRET', 'RAZORPAY_WEBHOOK_SECRET']
  wrong.push(...lacking(razorpay, [...razorpay, 'RAZORPAY_ACCOUNT_ID', 'RAZORPAY_BASE_URL'].find(isSet)))
  return [...wrong, ...lacking(['SMTP_URL', 'MAIL_FROM'], ['SMTP_URL', 'MAIL_FROM'].find(isSet))]
}

/** `.env.example` as text. */
export function describeEnvironment(): string {
  return Object.entries(Environment.shape)
    .map(([key, schema]) => `# ${schema.description ?? ''}\n# ${key}=\n`)
    .join('\n')
}
