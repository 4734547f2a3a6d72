import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((value) => value === '1')
const list = z.string().transform((value) => value.split(',').map((part) => part.trim()).filter(Boolean)) // prettier-ignore

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
  JWT_SECRET: z.string().min(32, 'must have at least 32 characters').optional().describe('Signs access tokens; made once and kept in .data/ unless set; required in production'),
  ENCRYPTION_KEY: z.string().min(32, 'must have at least 32 characters').optional().describe('Seals secrets of second factors in the database; JWT_SECRET unless set'),
  ENCRYPTION_KEYS_BEFORE: list.default([]).describe('Former values of ENCRYPTION_KEY, separated by commas: what they sealed still opens'),
  JWT_SECRET_PREVIOUS: list.pipe(z.array(z.string().min(32, 'each must have at least 32 characters'))).default([]).describe('Secrets that still verify, separated by commas: the one before, or the next one while it is rolled out'),
  ALLOW_STANDINS: flag.default(false).describe('1 lets production run with local stand-ins for SMS, mail and payments'),
  CORS_ORIGINS: list.default([]).describe('Origins of web apps that may call, separated by commas'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(600).describe('Outer limit per network address'),
  CODES_PER_NETWORK: z.coerce.number().int().min(1).max(100_000).default(30).describe('Codes sent for one network (IPv4 address, IPv6 /64) in ten minutes'),
  CODES_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(300).describe('Codes sent in a minute for everybody together: what SMS may cost at most'),
  PASSWORDS_PER_NETWORK: z.coerce.number().int().min(1).max(100_000).default(100).describe('Passwords that one network may have wrong, or make up, in 15 minutes'),
  BCRYPT_COST: z.coerce.number().int().min(4).max(15).optional().describe('12 in production (less is refused there), 10 in development'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).optional().describe('info in production, warn in development'),
}) // prettier-ignore

export type Config = z.output<typeof Environment> & { production: boolean; bcrypt_cost: number; log_level: string }

/** All that is wrong with the environment, one line each. */
export class ConfigError extends Error {}

/** Reads the environment; throws one ConfigError that lists everything wrong. Empty variables count as not set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.keys(Environment.shape).map((key) => [key, env[key] === '' ? undefined : env[key]]))
  const parsed = Environment.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (env['NODE_ENV'] === 'production') wrong.push(...wrongInProduction(given))
  if (!parsed.success || wrong.length > 0)
    throw new ConfigError(`The configuration is not usable:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)

  const production = parsed.data.NODE_ENV === 'production'
  return {
    ...parsed.data,
    production,
    bcrypt_cost: parsed.data.BCRYPT_COST ?? (production ? 12 : 10),
    log_level: parsed.data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  }
}

function wrongInProduction(given: Record<string, string | undefined>): string[] {
  const wrong: string[] = []
  if (!given['DATABASE_URL']) wrong.push('DATABASE_URL: is required in production')
  if (!given['JWT_SECRET']) wrong.push('JWT_SECRET: is required in production; make one with: openssl rand -base64 48')
  if (!given['PUBLIC_URL']) wrong.push('PUBLIC_URL: is required in production')
  if (given['BCRYPT_COST'] && Number(given['BCRYPT_COST']) < 12) wrong.push('BCRYPT_COST: is at least 12 in production')
  if (given['ALLOW_STANDINS'] !== '1')
    wrong.push('ALLOW_STANDINS: this version has only stand-ins for SMS, mail and payments; set 1 to run production with them')
  return wrong
}

/** `.env.example` as text. */
export function describeEnvironment(): string {
  return Object.entries(Environment.shape)
    .map(([key, schema]) => `# ${schema.description ?? ''}\n# ${key}=\n`)
    .join('\n')
}
