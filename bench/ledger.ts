import { createHash } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { beginning, sealRows, verifyChain } from '#modules/ledger/index.ts'
import { chains } from '#modules/ledger/queries.ts'
import { systemClock } from '#platform/clock.ts'
import { openCtx, system, type Ctx } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import { openLog } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { rootPath } from '#platform/root.ts'
import { median, spread } from './measure.ts'

const help = `npm run bench:ledger -- [options]

How long it takes to seal and to verify many entries, and to verify them by hashing in Node instead of in PostgreSQL: the three take
turns, each on all entries. Makes the entries once (kept in .data/bench).

  --entries N    1000000
  --rounds N     5
  --help         this text`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      entries: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  const [entries, rounds] = [Number(values.entries), Number(values.rounds)]
  const cluster = await startEmbedded({ dataDir: rootPath('.data/bench/postgres'), fast: true, log: console.log })
  const name = `bench_ledger_${entries}`
  const url = cluster.url.replace(/[^/]*$/, name)
  try {
    if (!(await isThere(url, entries))) {
      await once(cluster.url, `drop database if exists ${name} with (force)`, `create database ${name}`)
      await migrate(url)
      await once(url, ...made(entries))
    }
    await measure(url, entries, rounds)
  } finally {
    await cluster.stop()
  }
}

async function measure(url: string, entries: number, rounds: number): Promise<void> {
  const database = openDatabase(url, 4)
  const times: Record<string, number[]> = { 'seal, in PostgreSQL': [], 'verify, in PostgreSQL': [], 'verify, rows hashed in Node': [] }
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const started = performance.now()
    await work()
    times[what]?.push((performance.now() - started) / 1000)
  }
  for (let round = 0; round < rounds; round++) {
    await once(url, 'set session_replication_role = replica', 'delete from seal', `update ledger_horizon set safe_id = 0, waiting = '{}'`)
    await once(url, 'vacuum analyze seal')
    // A run makes as many seals as fit into a job's time; the bench asks until none is left.
    await timed('seal, in PostgreSQL', async () => {
      let sealed = -1
      for (let now = 0; now !== sealed; now = await countSeals(database.pool)) {
        sealed = now
        await sealRows(ctxOn(database))
      }
    })
    await timed('verify, in PostgreSQL', async () => {
      const found = await verifyChain(database.query, beginning('entries'))
      if (found.broken || Number(found.rows) !== entries) throw new Error(JSON.stringify(found))
    })
    await timed('verify, rows hashed in Node', () => hashInNode(database.pool))
  }
  await database.close()
  const memory = `${Math.round(process.memoryUsage().rss / 1e6)} MB`
  console.log(
    `\n${entries} entries, ${rounds} rounds · ${cpus().length} × ${cpus()[0]?.model} · load ${loadavg()[0]?.toFixed(1)} · ${memory} resident\n`,
  )
  for (const [what, seconds] of Object.entries(times))
    console.log(
      `${what.padEnd(30)} median ${median(seconds).toFixed(2)} s, spread ${Math.round(spread(seconds) * 100)} %  (${seconds.map((one) => one.toFixed(2)).join(', ')})`,
    )
}

const countSeals = async (pool: pg.Pool) => Number((await pool.query<{ n: string }>('select count(*) as n from seal')).rows[0]?.n)

/** The same batches, but each row's text crosses to us and is hashed here. */
async function hashInNode(pool: pg.Pool): Promise<void> {
  const { id, line, from } = chains.entries
  const seals = await pool.query<{ first_id: string; last_id: string; batch_hash: Buffer }>(
    `select first_id, last_id, batch_hash from seal where chain = 'entries' order by number`,
  )
  for (const { first_id, last_id, batch_hash } of seals.rows) {
    const { rows } = await pool.query<{ line: string }>({
      name: 'bench.lines',
      text: `select ${line} as line from ${from} where ${id} >= $1 and ${id} <= $2 order by ${id}`,
      values: [first_id, last_id],
    })
    const hash = createHash('sha256')
    rows.forEach((row, i) => hash.update(i === 0 ? row.line : `\n${row.line}`))
    if (!hash.digest().equals(batch_hash)) throw new Error(`the batch from ${first_id} on hashes to something else`)
  }
}

function ctxOn(database: ReturnType<typeof openDatabase>): Ctx {
  return openCtx(
    {
      database,
      ports: {} as Ports,
      clock: systemClock,
      log: openLog('fatal'),
      enqueue: async () => {},
      secrets: { jwt: '', jwt_previous: [], bcrypt_cost: 4, sealing: [] },
      limits: { codes_per_network: 0, codes_per_minute: 0, passwords_per_network: 0 },
      public_url: () => '',
    },
    system,
  )
}

/** Transactions of four entries on a fifth as many accounts of orders and creators, as completed orders post them. */
function made(entries: number): string[] {
  const transactions = Math.ceil(entries / 4)
  const accounts = Math.ceil(transactions / 2)
  return [
    'set session_replication_role = replica',
    `insert into account (kind, currency, normal) values ('commission', 'INR', -1), ('tax_payable', 'INR', -1)`,
    `insert into account (kind, owner_id, currency, normal, balance_minor)
       select kind, n, 'INR', -1, 0 from generate_series(1, ${accounts}) n, unnest(array['order_held', 'creator_pending']) kind`,
    `insert into ledger_transaction (idempotency_key, posting, order_id, created_at)
       select 'order:' || n || ':completed', 'P3', n, '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 second' from generate_series(1, ${transactions}) n`,
    `insert into entry (transaction_id, account_id, currency, amount_minor, balance_after_minor)
       select t, case line when 1 then 3 + 2 * (t % ${accounts}) when 2 then 4 + 2 * (t % ${accounts}) else line - 2 end, 'INR',
         (array[1059000, -822000, -200000, -37000])[line], case when line < 3 then t * 7919 % 100000000 end
       from generate_series(1, ${transactions}) t, generate_series(1, 4) line order by t, line`,
    'vacuum analyze',
  ]
}

async function isThere(url: string, entries: number): Promise<boolean> {
  try {
    await migrate(url)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ n: string }>('select count(*) as n from entry')
    await client.end()
    return Number(rows[0]?.n) === entries
  } catch {
    return false
  }
}

async function once(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
