import { readFileSync } from 'node:fs'
import { Agent, createServer, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { randomToken } from '#platform/crypto.ts'
import { rootPath } from '#platform/root.ts'
import type { Action, Part, Template, Templates, Value } from './order-template.ts'

/**
 * The least that does the same: `node:http` and `pg`, the statements that ours sends in the transactions it sends them in, values put in
 * their places, nothing parsed, checked, signed or logged. The worker takes jobs by the same statements, as many at once.
 */
const templates = JSON.parse(readFileSync(rootPath('.data/bench/orders.templates.json'), 'utf8')) as Templates
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 24 })
const gateway = new URL(process.env['GATEWAY_URL'] ?? '')
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
/** Every cell as the text it came as. */
const types = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig

type Fields = Record<string, string>
type Rows = (string | null)[][]

async function play(template: Template, fields: Fields): Promise<{ status: number; headers: Record<string, string>; body: string } | null> {
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

function read(req: IncomingMessage): Promise<void> {
  if (req.method === 'GET') return Promise.resolve()
  return new Promise((resolve) => {
    let body = ''
    req.on('data', (chunk: Buffer) => (body += String(chunk)))
    req.on('end', () => {
      JSON.parse(body)
      resolve()
    })
  })
}

const server = createServer((req, res) => {
  const template = req.method === 'GET' ? templates.visit : (req.url ?? '').includes('create') ? templates.create : templates.webhook
  read(req)
    .then(() => play(template, JSON.parse(String(req.headers['x-bench'])) as Fields))
    .then(
      (answer) => {
        const { status = 500, headers = {}, body = '' } = answer ?? {}
        res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }).end(body)
      },
      (error: unknown) => {
        console.error(error)
        res.writeHead(500).end(String(error))
      },
    )
})

const { get_job, complete_job } = templates
const literals = get_job.values.map(function literal(one: Value): unknown {
  return one.is === 'list' ? one.items.map(literal) : one.is === 'literal' ? one.value : null
})
const idle = new Set<() => void>()

async function work(tasks: ReadonlyMap<number, string>): Promise<void> {
  for (;;) {
    const named = get_job.name === null ? {} : { name: get_job.name }
    const { rows } = await pool.query<{ id: string; task_id: number; payload: Fields }>({
      ...named,
      text: get_job.text,
      values: literals,
    })
    const [job] = rows
    if (!job) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(wake, 1_000)
        function wake() {
          clearTimeout(timer)
          idle.delete(wake)
          resolve()
        }
        idle.add(wake)
      })
      continue
    }
    const task = tasks.get(job.task_id) ?? ''
    const template = templates.jobs[task]
    if (!template) throw new Error(`no template was recorded for the job ${task}`)
    await play(template, job.payload)
    await pool.query({ ...(complete_job.name !== null && { name: complete_job.name }), text: complete_job.text, values: [job.id] })
  }
}

async function main(): Promise<void> {
  const listener = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await listener.connect()
  listener.on('notification', ({ payload }) => {
    const { count = 1 } = JSON.parse(payload ?? '{}') as { count?: number }
    for (const wake of [...idle].slice(0, count)) wake()
  })
  await listener.query('listen "jobs:insert"')
  const { rows } = await listener.query<{ id: number; identifier: string }>('select id, identifier from graphile_worker._private_tasks')
  const tasks = new Map(rows.map(({ id, identifier }) => [id, identifier]))
  for (let i = 0; i < 4; i++) work(tasks).catch((error: unknown) => (console.error(error), process.exit(1)))
  server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
}

process.on('disconnect', () => process.exit())
process.on('SIGTERM', () => process.exit())
main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
