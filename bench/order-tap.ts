import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** One thing a step did, as it was: values as they were sent, cells as text. */
export type Heard =
  | { do: 'query'; client: number; name: string | null; text: string; values: unknown[]; rows: (string | null)[][]; columns: string[] }
  | { do: 'fetch'; method: string; url: string; body: string | null; rows: (string | null)[][] }

export type Step = { name: string; request: Record<string, string>; began: number; heard: Heard[] }

/** Statements and requests made while a step runs are put down to it, all others to `nobody`. */
export const steps = new AsyncLocalStorage<Step>()
export const nobody: Step = { name: 'worker', request: {}, began: 0, heard: [] }

type Sent = { name?: string; text?: string; values?: unknown[] }
type Ended = (error: Error | null, result?: pg.QueryArrayResult) => void

const numbers = new WeakMap<object, number>()
let clients = 0

/** Listens to every statement of `pg` and every `fetch` of this process from now on. */
export function listen(): void {
  const prototype = pg.Client.prototype as unknown as { query(...args: unknown[]): unknown }
  const query = prototype.query
  prototype.query = function (this: object, ...args: unknown[]) {
    const [config, values] = args
    const sent: Sent = typeof config === 'string' ? { text: config } : (config as Sent)
    const client = numbers.get(this) ?? ++clients
    numbers.set(this, client)
    const given = sent.values ?? (Array.isArray(values) ? values : [])
    const note: Heard = { do: 'query', client, name: sent.name ?? null, text: sent.text ?? '', values: given, rows: [], columns: [] }
    ;(steps.getStore() ?? nobody).heard.push(note)
    const hear = (result: pg.QueryArrayResult | undefined) => {
      if (!result || Array.isArray(result) || !result.fields) return
      note.columns = result.fields.map(({ name }) => name)
      note.rows = (result.rows as unknown[]).map((row) => cellsOf(row, note.columns))
    }
    const at = args.findIndex((one) => typeof one === 'function')
    if (at < 0) return (query.apply(this, args) as Promise<pg.QueryArrayResult>).then((result) => (hear(result), result))
    const ended = args[at] as Ended
    args[at] = ((error, result) => (hear(result), ended(error, result))) satisfies Ended
    return query.apply(this, args)
  }

  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const step = steps.getStore()
    const answer = await real(input, init)
    if (!step) return answer
    const cells = Object.values((await answer.clone().json()) as Record<string, string | null>)
    const body = typeof init?.body === 'string' ? init.body : null
    step.heard.push({ do: 'fetch', method: init?.method ?? 'GET', url: String(input), body, rows: [cells] })
    return answer
  }
}

function cellsOf(row: unknown, columns: readonly string[]): (string | null)[] {
  const cells = Array.isArray(row) ? (row as unknown[]) : columns.map((name) => (row as Record<string, unknown>)[name])
  return cells.map((cell) => (typeof cell === 'bigint' || typeof cell === 'string' || typeof cell === 'number' ? String(cell) : null))
}
