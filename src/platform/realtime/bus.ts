import pg from 'pg'
import { queryOn, statement, type Database, type Query } from '../db.ts'
import type { Log } from '../log.ts'

/** What one node says to all of them, itself included: a frame for the sockets in some rooms, or that those sockets are cut. */
export type Word = { readonly rooms: readonly string[]; readonly frame?: readonly [name: string, data: object] }

/** PostgreSQL takes 7,999 bytes. */
const most_bytes = 7_900
const most_rooms = 200

const notify = statement('realtime.notify', `select pg_notify('realtime', word) from unnest($1::text[]) as word`)

/** Says it to every node: at once, or with the commit where `query` is a transaction's, and not at all if that is rolled back. */
export async function say(query: Query, { rooms, frame }: Word): Promise<void> {
  const words: string[] = []
  for (let at = 0; at < rooms.length; at += most_rooms)
    words.push(written({ rooms: rooms.slice(at, at + most_rooms), ...(frame && { frame }) }))
  if (words.length > 0) await query(notify, [words])
}

function written(word: Word): string {
  const text = JSON.stringify(word, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
  if (Buffer.byteLength(text) > most_bytes) throw new Error('a frame holds ids and states; this one is too large to be said')
  return text
}

export type Bus = {
  /** Resolves once every word said from now on is heard; rejects when the database cannot be asked. */
  ready(): Promise<void>
  /** Asks over the connection that hears, which no busy pool can keep from us. */
  query: Query
  close(): Promise<void>
}

type Ears = { hear(word: Word): void; missed(): void; log: Log }

const pause_ms = 500

/** A connection of its own that hears what nodes say; opened at the first `ready`, and again when it is lost, after which `missed` is called. */
export function openBus(database: Database, { hear, missed, log }: Ears): Bus {
  let client: Promise<pg.Client> | undefined
  let again: NodeJS.Timeout | undefined
  let closed = false

  const connected = async () => {
    if (closed) throw new Error('nobody listens any more')
    client ??= dial().catch((error: unknown) => {
      client = undefined
      throw error
    })
    return client
  }

  async function dial(): Promise<pg.Client> {
    const { options = '', ...pool } = database.pool.options
    // What is asked here every second has thousands of values: planned for them it would read whole tables, planned for any it goes by keys.
    const planned = `${options} -c plan_cache_mode=force_generic_plan`
    const dialled = new pg.Client({ ...pool, options: planned, keepAlive: true, application_name: 'realtime' })
    dialled.on('error', () => {}).on('notification', ({ payload = '' }) => receive(payload))
    await dialled.connect()
    await dialled.query('listen realtime')
    dialled.once('end', lost)
    return dialled
  }

  function receive(payload: string): void {
    try {
      hear(JSON.parse(payload) as Word)
    } catch (error) {
      log.error({ err: error }, 'what was said on the channel realtime cannot be understood')
    }
  }

  function lost(): void {
    client = undefined
    if (!closed) again = setTimeout(() => connected().then(missed, lost), pause_ms).unref()
  }

  const query: Query = async (asked, values) => {
    const asking = await connected()
    return queryOn(asking)(asked, values).catch((error: unknown) => {
      // A connection that does not answer hears nothing either.
      void asking.end().catch(() => {})
      throw error
    })
  }

  return {
    ready: async () => void (await connected()),
    query,
    async close() {
      closed = true
      clearTimeout(again)
      await client?.then((open) => open.end()).catch(() => {})
    },
  }
}
