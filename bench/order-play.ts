import { Agent, request as ask } from 'node:http'
import pg from 'pg'
import { randomToken } from '#platform/crypto.ts'
import type { Action, Part, Template, Value } from './order-template.ts'

export const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 24 })
const gateway = new URL(process.env['GATEWAY_URL'] ?? '')
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
/** Every cell as the text it came as. */
const types = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig

export type Fields = Record<string, string>
type Rows = (string | null)[][]

/** Does what the template says, in its order, with the fields of this request; answers what goes out. */
export async function play(
  template: Template,
  fields: Fields,
): Promise<{ status: number; headers: Record<string, string>; body: string } | null> {
  const heard: Rows[] = []
  const fresh = randomToken()
  const began = Date.now()
  const held = new Map<number, pg.PoolClient>()
  const part = (one: Part): string => {
    if (typeof one === 'string') return one === 'fresh token' ? fresh : one
    if ('field' in one) return fields[one.field] ?? ''
    return heard[one.action]?.[one.row]?.[one.column]?.slice(one.at, one.at + one.length) ?? ''
  }
  const text = (parts: readonly Part[]): string => {
    let made = ''
    for (const one of parts) made += part(one)
    return made
  }
  const value = (one: Value): unknown => {
    if (one.is === 'literal') return one.value
    if (one.is === 'text') return text(one.parts)
    if (one.is === 'instant') return new Date(began + one.offset_ms)
    return one.is === 'list' ? one.items.map(value) : Buffer.from(one.base64, 'base64')
  }
  const query = async ({ client, name, text, values }: Extract<Action, { do: 'query' }>): Promise<Rows> => {
    if (text === 'begin') held.set(client, await pool.connect())
    const on = held.get(client) ?? pool
    // As our driver does it: what has no values goes as plain text.
    const sent = values.length === 0 && name === null ? { text } : { text, values: values.map(value), ...(name !== null && { name }) }
    const { rows } = (await on.query({ ...sent, rowMode: 'array', types })) as unknown as { rows: Rows }
    if (/\b(commit|rollback)$/.test(text)) {
      held.get(client)?.release()
      held.delete(client)
    }
    return rows
  }
  try {
    for (const action of template.actions)
      heard.push(
        action.do === 'query' ? await query(action) : await call(action.method, text(action.path), action.body && text(action.body)),
      )
  } finally {
    for (const client of held.values()) client.release(true)
  }
  if (!template.answer) return null
  const headers = Object.fromEntries(Object.entries(template.answer.headers).map(([name, parts]) => [name, text(parts)]))
  return { status: template.answer.status, headers, body: text(template.answer.body) }
}

function call(method: string, path: string, body: string | null): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    ask({ host: gateway.hostname, port: gateway.port, path, method, agent, headers }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      res.on('end', () => resolve([Object.values(JSON.parse(text) as Fields)]))
    })
      .on('error', reject)
      .end(body ?? undefined)
  })
}
