import pg from 'pg'
import { readCpu, spent } from './cpu.ts'

export type Cost = { server: number; postgres: number; total: number }
export type Waits = { samples: number; busy: number; waiting: number; on: Record<string, number> }
export type Watch = {
  costOf(pid: number, count: number, work: () => Promise<void>): Promise<Cost>
  drained(): Promise<void>
  rows(): Promise<Record<string, number>>
  locksDuring<T>(work: () => Promise<T>): Promise<{ result: T; waits: Waits }>
  close(): Promise<void>
}

const backends = `select pid from pg_stat_activity where (datname is distinct from current_database() and datname is not null) or pid = pg_backend_pid()`
const due = `select count(*)::int as n from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`
const tables = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables where schemaname in ('public')`
const waiting = `select a.wait_event as event, coalesce(held.relation, wanted.relation)::regclass::text as relation, left(a.query, 50) as query
  from pg_stat_activity a left join pg_locks held on held.pid = a.pid and held.locktype = 'tuple'
  left join pg_locks wanted on wanted.pid = a.pid and not wanted.granted
  where a.datname = current_database() and a.wait_event_type = 'Lock'`
const busy = `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`

/** Looks at one side's database from a connection of its own, whose work is not counted. */
export async function watch(url: string, postmaster: number): Promise<Watch> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const count = async (text: string) => (await client.query<{ n: number }>(text)).rows[0]?.n ?? 0
  const drained = async () => {
    for (let i = 0; (await count(due)) > 0; i++) {
      if (i > 1_200) throw new Error('the jobs were not done within a minute')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return {
    drained,
    async costOf(pid, requests, work) {
      const others = new Set((await client.query<{ pid: number }>(backends)).rows.map((row) => row.pid))
      const before = readCpu([pid], postmaster)
      await work()
      await drained()
      const after = readCpu([pid], postmaster)
      const server = spent(before, after, (one) => one === pid) / requests
      const postgres = spent(before, after, (one) => one !== pid && !others.has(one)) / requests
      return { server, postgres, total: server + postgres }
    },
    async rows() {
      const found = await client.query<{ name: string }>(tables)
      const counts: Record<string, number> = {}
      for (const { name } of found.rows) counts[name] = await count(`select count(*)::int as n from ${name}`)
      return counts
    },
    async locksDuring(work) {
      const waits: Waits = { samples: 0, busy: 0, waiting: 0, on: {} }
      let over = false
      const looking = (async () => {
        while (!over) {
          waits.samples++
          waits.busy += await count(busy)
          for (const row of (await client.query<{ event: string; relation: string | null; query: string }>(waiting)).rows) {
            waits.waiting++
            const on = `${row.event} ${row.relation ?? ''}: ${row.query.replaceAll(/\s+/g, ' ')}`
            waits.on[on] = (waits.on[on] ?? 0) + 1
          }
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      })()
      const result = await work().finally(() => (over = true))
      await looking
      return { result, waits }
    },
    close: () => client.end(),
  }
}
