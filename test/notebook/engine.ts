import { movableClock } from '#platform/clock.ts'
import { openCtx, system, type Engine } from '#platform/ctx.ts'
import { openDatabase } from '#platform/db.ts'
import type { Job } from '#platform/jobs/job.ts'
import { enqueueFor, openDueJobs } from '#platform/jobs/queue.ts'
import { openLog } from '#platform/log.ts'
import type { Ports } from '#platform/ports.ts'
import { createDatabase } from '../database.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Emitted by tests of the platform only. */
    'note.written': { note_id: bigint; book_id: bigint | null; text: string }
  }
}

/** The platform without a server: a database of its own with one table more, `note`, and the system's context over it. */
export async function openEngine(jobs: readonly Job[] = [], connections = 4) {
  const created = await createDatabase()
  const database = openDatabase(created.url, connections)
  await database.pool.query(`create table note (id bigint primary key, text text not null,
    answers bigint references note (id) deferrable initially deferred)`)
  const clock = movableClock()
  const log = openLog('silent')
  const ports = {} as Ports
  const engine: Engine = {
    database,
    ports,
    clock,
    secrets: { jwt: '', jwt_previous: [], bcrypt_cost: 4, sealing: [] },
    limits: { codes_per_network: 1000, codes_per_minute: 1000, passwords_per_network: 1000 },
    log,
    public_url: () => '',
    enqueue: enqueueFor(jobs),
  }
  return {
    url: created.url,
    engine,
    database,
    clock,
    log,
    ctx: () => openCtx(engine, system),
    /** Runs every job that is due, and those that recur. */
    settle: (on: Engine = engine) => openDueJobs(on, jobs)(),
    /** Takes the database away, with whoever is connected. */
    drop: () => created.drop(),
    async [Symbol.asyncDispose]() {
      await database.close()
      await created.drop()
    },
  }
}
