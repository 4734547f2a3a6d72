import { statement } from '#platform/db.ts'
import type { Database } from '#platform/db.ts'
import { isApiError, openSdk, type Sdk } from '#sdk'
import type { Person } from '#test/people.ts'
import { pause, type Victim } from './process.ts'

/** What a killed worker had locked is free after a minute; here at once, as if it had passed. */
export const freeJobs = statement(
  'torture.free_jobs',
  `update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now() where locked_by is not null or attempts > 0`,
)

export type Trade = { brand: Person; creator: Person; database: Database; victim: Victim }

/** Somebody's client of the server that is killed. */
export const clientAt = ({ victim }: Trade, { sdk }: Person): Sdk =>
  openSdk({ base_url: victim.url, tokens: sdk.tokens(), pause_ms: 20, timeout_ms: 5_000 })

/** Asks until the server answers: a client that lost the connection starts over, with the same key. */
export async function insist<T>({ victim, database }: Trade, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      const refused = isApiError(error) && error.status >= 400 && error.status < 500 && error.code !== 'idempotency.in_progress'
      if (refused || tries === 60) throw error
      if (!victim.isAlive()) {
        await victim.revive()
        await database.query(freeJobs)
      } else await pause(25)
    }
  }
}

/** Until it is so; whatever dies meanwhile is started again. */
export async function until(trade: Trade, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await insist(trade, isSo)) return
    await pause(25)
    if (tries % 40 === 39) await trade.database.query(freeJobs)
  }
  throw new Error(`${what} did not happen`)
}
