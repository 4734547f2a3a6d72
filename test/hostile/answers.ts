import { connect } from 'node:net'
import { expect } from 'vitest'
import type { World } from '#test/world.ts'

export type Answer = { status: number; type: string; text: string; header(name: string): string | undefined }
export type Attack = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  token?: string
}

const json = { 'content-type': 'application/json' }

/** Sends the request as it is. A body given as text or bytes goes out unchanged, as JSON unless `headers` say otherwise. */
export async function attack(world: Pick<World, 'url'>, { method, path, headers, body, token }: Attack): Promise<Answer> {
  const response = await fetch(`${world.url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: { ...(body !== undefined && json), ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body }),
  })
  const { status } = response
  const type = response.headers.get('content-type') ?? ''
  return { status, type, text: await response.text(), header: (name) => response.headers.get(name) ?? undefined }
}

/**
 * Writes bytes to a fresh connection and reads until the server hangs up, for what no client would send. `hangUp` closes our side after
 * the last byte. Undefined when the server hung up without a word.
 */
export function attackRaw(world: World, bytes: string, options: { hangUp?: boolean } = {}): Promise<Answer | undefined> {
  const { port, hostname } = new URL(world.url)
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
    let text = ''
    // A reset is a way to hang up too: what came before it counts.
    socket
      .on('error', () => {})
      .on('data', (chunk) => (text += chunk.toString('latin1')))
      .on('end', () => socket.end())
      .on('close', () => resolve(answerIn(text)))
    if (options.hangUp) socket.end(bytes, 'latin1')
    else socket.write(bytes, 'latin1')
  })
}

/** Head and body for `attackRaw`; the connection ends with the answer. */
export function request(start: string, headers: readonly string[] = [], body = ''): string {
  return [`${start} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n')
}

function answerIn(text: string): Answer | undefined {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [start = '', ...lines] = head.split('\r\n')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(start)?.[1]
  if (status === undefined) return undefined
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  return {
    status: Number(status),
    type: headers.get('content-type') ?? '',
    // Node ends an answer without a body by the last, empty chunk.
    text: rest.join('\r\n\r\n').replace(/^0\r\n\r\n$/, ''),
    header: (name) => headers.get(name),
  }
}

/** Words of the machine room: tables and SQL, the libraries we stand on, files, stacks. */
const internals = [
  /prisma/i, /\bzod/i, /postgres/i, /\bpg\b/, /node_modules/, /node:internal/, /\.[cm]?[jt]s:\d/, /\bat \S+ \(/, /\/(?:src|work|home|tmp|usr)\//,
  /\bselect\b.+\bfrom\b/i, /insert into/i, /\bviolates\b/, /constraint/, /byte sequence/, /out of range for type/, /input syntax/, /ECONN/, /\[object /,
] // prettier-ignore

export type ProblemBody = { code: string; status: number; detail: string; request_id: string; errors?: { pointer: string; code: string }[] }

/** Holds an answer against RFC 9457 and our own promise that nothing internal leaks; the document, to look further. */
export function problemIn(answer: Answer, what: string): ProblemBody {
  expect(answer.type, what).toBe('application/problem+json')
  const body = JSON.parse(answer.text) as ProblemBody
  expect(body, what).toMatchObject({
    type: `/docs/problems#${body.code}`,
    title: expect.stringMatching(/./),
    status: answer.status,
    detail: expect.stringMatching(/./),
    code: expect.stringMatching(/^[a-z_]+(\.[a-z_]+)?$/),
    request_id: expect.stringMatching(/^[\w.-]{1,100}$/),
  })
  if (internals.some((word) => word.test(answer.text))) expect.fail(`${what} tells of the inside: ${answer.text}`)
  return body
}

/** Fails unless the answer is the problem `code` with this status; otherwise the document. */
export function expectProblem(answer: Answer | undefined, status: number, code: string, what: string): ProblemBody {
  expect(answer, what).toBeDefined()
  const body = problemIn(answer as Answer, what)
  expect([answer?.status, body.code], what).toEqual([status, code])
  return body
}

/** Whatever came before: the server is well, and no object of this process grew a field. */
export async function expectUnharmed(world: World): Promise<void> {
  expect((await attack(world, { path: '/readyz' })).status).toBe(200)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

/** Works the list off, some at a time: more at once would only wait for the database's connections, and be told so. */
export async function workOff<T>(items: readonly T[], work: (item: T) => Promise<void>, at_once = 8): Promise<void> {
  const left = items.values()
  await Promise.all(
    Array.from({ length: at_once }, async () => {
      for (const item of left) await work(item)
    }),
  )
}
