import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runMigrations } from 'graphile-worker'
import { jobs as auditJobs } from '#modules/audit/jobs.ts'
import { makeInvitation } from '#modules/invitations/index.ts'
import { hasActiveAdmin } from '#modules/users/index.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openCtx, system, type Ctx, type Engine } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import { enqueueFor } from '#platform/jobs/queue.ts'
import { openLog } from '#platform/log.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import type { Ports } from '#platform/ports.ts'
import { rootPath } from '#platform/root.ts'
import { addressesOf } from '../start/addresses.ts'
import { withDatabase } from './db/target.ts'

const help = `npm run admin:create -- --email <address> --name <name> [--force]
Invites the first admin and prints the invitation, good once and for 72 hours: whoever has it chooses the password and sets up a second
factor. Refuses when there is an active admin, who can invite others in the product; --force invites all the same (all admins lost their
phones). Works on DATABASE_URL, else on the embedded database, also while the server runs.`

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' }, force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return say(help)
  const email = values.email?.trim().toLowerCase() ?? ''
  const name = values.name?.trim() ?? ''
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || name === '') return refuse(`Give --email and --name.\n\n${help}`)
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  return withDatabase((url) => invite(url, { email, name, role: 'admin' }, values.force ?? false))
}

async function invite(url: string, newcomer: Parameters<typeof makeInvitation>[1], force: boolean): Promise<number> {
  await migrate(url)
  await runMigrations({ connectionString: url })
  const database = openDatabase(url, 2)
  try {
    const ctx = ctxOver(database)
    if (!force && (await hasActiveAdmin(ctx)))
      return refuse(
        'There is an active admin: invitations are made in the product, at POST /admin/invitations. --force invites all the same.',
      )
    const { token, invitation } = await ctx.tx((tx) => makeInvitation(tx, newcomer))
    return say(
      [
        `Invited ${newcomer.email} as an admin, until ${invitation.expires_at.toISOString()}. Give this to nobody else:`,
        `  ${ctx.public_url}/invitation#${token}`,
      ].join('\n'),
    )
  } finally {
    await database.close()
  }
}

/** The product's context as far as an invitation needs it: nothing is sent from here. */
function ctxOver(database: Engine['database']): Ctx {
  const config = readConfig(process.env)
  const engine: Engine = {
    database,
    ports: {} as Ports,
    clock: systemClock,
    log: openLog('fatal'),
    enqueue: enqueueFor(auditJobs),
    secrets: { jwt: '', jwt_previous: [], bcrypt_cost: config.bcrypt_cost, sealing: [] },
    limits: { codes_per_network: 0, codes_per_minute: 0, passwords_per_network: 0 },
    public_url: () => addressesOf(config).public_url,
  }
  return openCtx(engine, system)
}

function say(text: string): number {
  console.log(text)
  return 0
}

function refuse(text: string): number {
  console.error(text)
  return 1
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
