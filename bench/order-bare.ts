import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { rootPath } from '#platform/root.ts'
import { play, pool, type Fields } from './order-play.ts'
import type { Template, Templates, Value } from './order-template.ts'

/**
 * The least that does the same: `node:http` and `pg`, the statements that ours sends in the transactions it sends them in, values put in
 * their places, nothing parsed, checked, signed or logged. The worker takes jobs by the same statements, as many at once.
 */
const templates = JSON.parse(readFileSync(rootPath('.data/bench/orders.templates.json'), 'utf8')) as Templates

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
  answer(template).catch((error: unknown) => {
    console.error(error)
    res.writeHead(500).end(String(error))
  })

  async function answer(of: Template): Promise<void> {
    await read(req)
    const { status = 500, headers = {}, body = '' } = (await play(of, JSON.parse(String(req.headers['x-bench'])) as Fields)) ?? {}
    res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }).end(body)
  }
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
