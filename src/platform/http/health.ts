import type { ServerResponse } from 'node:http'
import type { Engine } from '../ctx.ts'
import { statement } from '../db.ts'
import { readMigrations } from '../postgres/migration-files.ts'
import { apiInfo } from './openapi-info.ts'
import type { Mount } from './server.ts'

const facts = statement<{ applied: string[]; waiting: bigint; oldest_s: number }>(
  'health.facts',
  `select (select coalesce(array_agg(migration_name), '{}') from _prisma_migrations where finished_at is not null) as applied,
     count(*) filter (where run_at <= now() and locked_at is null) as waiting,
     coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts = 0 and locked_at is null)), 0)::float8 as oldest_s
   from graphile_worker._private_jobs`,
)

/** Older than this, a job that nobody has tried yet says that no worker runs. */
const lag_s = 60

/** `/livez` (the process answers), `/readyz` (it can do its work; 503 says what is missing; `behind` when jobs wait too long) and `/version`. */
export function openHealth({ database, ports }: Pick<Engine, 'database' | 'ports'>): Mount[] {
  const expected = readMigrations().map(({ name }) => name)
  const version = apiInfo.version

  async function checks(): Promise<Record<string, string>> {
    const [found] = await database.query(facts).catch(() => [])
    if (!found) return { database: 'does not answer' }
    const missing = expected.filter((name) => !found.applied.includes(name))
    return {
      database: 'ok',
      migrations: missing.length === 0 ? 'ok' : `${missing.join(', ')} not applied; run npm run db:migrate`,
      jobs:
        found.oldest_s < lag_s ? 'ok' : `the oldest of ${found.waiting} has waited ${Math.round(found.oldest_s)} s; is a worker running?`,
    }
  }

  return [
    { path: '/livez', handle: (_req, res) => answer(res, 200, { status: 'ok' }) },
    { path: '/version', handle: (_req, res) => answer(res, 200, { version, node: process.version }) },
    {
      path: '/readyz',
      async handle(_req, res) {
        const found = await checks()
        const { jobs, ...needed } = found
        const ready = Object.values(needed).every((state) => state === 'ok')
        // Jobs that wait are everybody's: a node that is behind can still serve, and take what makes more of them.
        const status = !ready ? 'not ready' : jobs === 'ok' ? 'ok' : 'behind'
        answer(res, ready ? 200 : 503, { status, checks: found, providers: providersOf(ports) })
      },
    },
  ]
}

/** Who does what outside of us: a stand-in calls itself one. */
function providersOf(ports: Engine['ports']): Record<string, string> {
  return Object.fromEntries(Object.entries(ports).map(([name, { provider }]) => [name, provider as string]))
}

function answer(res: ServerResponse, status: number, body: unknown): void {
  res
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '2' }) })
    .end(JSON.stringify(body))
}
