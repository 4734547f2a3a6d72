import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Database, Db, Query } from './db.ts'
import type { EventName, Events } from './jobs/events.ts'
import type { Log } from './log.ts'
import { isTransient } from './pg-error.ts'
import type { Ports } from './ports.ts'

/** Every permission. Empty here: modules add theirs by declaration merging; one table in `modules/users` maps roles to them. */
export interface Permissions {}
export type Permission = keyof Permissions & string

/** Who acts. `id` is null for the system and for strangers; the profiles are those the actor acts for. */
export type Actor = {
  readonly kind: 'system' | 'stranger' | 'user'
  readonly id: bigint | null
  readonly role: string
  readonly permissions: ReadonlySet<string>
  readonly brand_id: bigint | null
  readonly creator_id: bigint | null
  readonly session_id: bigint | null
  /** Who looks through this actor's eyes, reading only; null when it acts for itself. */
  readonly impersonator_id: bigint | null
  /** A second factor is asked of this actor and not set up yet: until it is, it may do nothing else. */
  readonly must_set_up: boolean
}

const nobody = {
  id: null,
  permissions: new Set<string>(),
  brand_id: null,
  creator_id: null,
  session_id: null,
  impersonator_id: null,
  must_set_up: false,
}
export const system: Actor = { ...nobody, kind: 'system', role: 'system' }
export const stranger: Actor = { ...nobody, kind: 'stranger', role: 'stranger' }

/** Where a request came from, as far as it can be known; a job and the system come from nowhere. */
export type Client = { readonly ip: string | null; readonly user_agent: string | null; readonly request_id: string | null }
export const nowhere: Client = { ip: null, user_agent: null, request_id: null }

/** What both a request and a transaction may do: read and write through `db` or prepared SQL, know who acts and what time it is. */
export type Scope = {
  readonly db: Db
  readonly query: Query
  readonly actor: Actor
  /** One reading of the clock, so a request agrees with itself. */
  readonly now: Date
  /** How browsers reach this server, without a slash at the end. */
  readonly public_url: string
  readonly client: Client
  readonly secrets: Secrets
}

/** What a transaction may do: no network; events commit or vanish with the data. */
export type Tx = Scope & {
  readonly inTx: true
  /** A dry run: everything is done and nothing stays. */
  readonly rolls_back: boolean
  emit<E extends EventName>(event: E, payload: Events[E]): Promise<void>
}

/** What only the server knows, and what a password costs it. Previous keys still verify what they signed; new things are signed by `jwt`. */
export type Secrets = {
  readonly jwt: string
  readonly jwt_previous: readonly string[]
  readonly bcrypt_cost: number
  /** What `seal` is given: the first seals, all of them open. */
  readonly sealing: readonly string[]
}

/** How much work and money strangers may cost us: codes and passwords for one network, codes for everybody together. */
export type Limits = { readonly codes_per_network: number; readonly codes_per_minute: number; readonly passwords_per_network: number }

/** What a request may do: reach the network, open a transaction. While one is open, `db`, `query` and `ports` refuse. */
export type Ctx = Scope & {
  readonly ports: Ports
  readonly limits: Limits
  readonly log: Log
  tx<T>(work: (tx: Tx) => Promise<T>, options?: { rollback?: boolean }): Promise<T>
  /** The same request as the system: for what a gateway's word makes happen, whoever carried it here. */
  asSystem(): Ctx
}

export type Emitted = { event: EventName; payload: object }
export type Engine = {
  readonly database: Database
  readonly ports: Ports
  readonly clock: Clock
  readonly secrets: Secrets
  readonly limits: Limits
  readonly log: Log
  readonly public_url: () => string
  /** Writes the jobs that the emitted events ask for, inside the transaction. */
  readonly enqueue: (query: Query, emitted: readonly Emitted[]) => Promise<void>
}

/** Builds what a request, a job or a socket message may do. */
export function openCtx(engine: Engine, actor: Actor, client: Client = nowhere, now: Date = engine.clock.now()): Ctx {
  const public_url = engine.public_url()
  let open = false
  const closed = <T>(value: T): T => {
    assert(!open, 'a transaction is open: use tx, not ctx')
    return value
  }

  return {
    actor,
    now,
    public_url,
    client,
    secrets: engine.secrets,
    limits: engine.limits,
    log: engine.log,
    get db() {
      return closed(engine.database.db)
    },
    get query() {
      return closed(engine.database.query)
    },
    get ports() {
      return closed(engine.ports)
    },
    asSystem() {
      closed(null)
      return openCtx(engine, system, client, now)
    },
    async tx(work, options) {
      closed(null)
      open = true
      try {
        return await againIfTransient(() =>
          engine.database.transaction(async ({ db, query }) => {
            const emitted: Emitted[] = []
            const emit: Tx['emit'] = async (event, payload) => void emitted.push({ event, payload: payload as object })
            const result = await work({
              db,
              query,
              actor,
              now,
              public_url,
              client,
              secrets: engine.secrets,
              inTx: true,
              rolls_back: options?.rollback ?? false,
              emit,
            })
            if (emitted.length > 0) await engine.enqueue(query, emitted)
            return result
          }, options),
        )
      } finally {
        open = false
      }
    },
  }
}

/** Deadlocks and serialisation failures are nobody's fault: the same work is done again, at most five times, a little apart. */
async function againIfTransient<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 5 || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, randomInt(20 * attempt)))
    }
  }
}
