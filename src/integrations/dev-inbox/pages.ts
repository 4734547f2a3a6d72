import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageHeadersFor } from '#platform/http/headers.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Inbox } from './inbox.ts'
import { page, script, style } from './page.ts'

export type DevPages = {
  inbox: Inbox
  now: () => Date
  /** Moves the development clock, runs what is due, answers the new time. */
  advance: (ms: number) => Promise<Date>
  /** Authenticator apps of people who do not exist: what each shows now. */
  codes?: () => { name: string; code: string }[]
}

const longest_ms = 400 * 24 * 60 * 60 * 1000
const pageHeaders = pageHeadersFor({ scripts: [script], styles: [style] })

/** `/dev`: the inbox live in the browser, `GET /dev/messages?to=&channel=` for scripts, `POST /dev/clock {"advance_ms": n}`. `close` ends the live connections, which would outlast the server. */
export function openDevPages({ inbox, now, advance, codes = () => [] }: DevPages): Mount & { close(): void } {
  const open = new Set<ServerResponse>()
  const clock = () => ({ now: now().toISOString() })
  return {
    path: '/dev',
    close: () => open.forEach((res) => res.end()),
    async handle(req, res) {
      const url = new URL(req.url ?? '/', 'http://dev')
      const at = `${req.method} ${url.pathname}`
      if (at === 'GET /') send(res, 200, page, [...pageHeaders, ['content-type', 'text/html; charset=utf-8']])
      else if (at === 'GET /messages') sendJson(res, 200, { items: select(inbox, url.searchParams) })
      else if (at === 'GET /stream') stream(inbox, res, open)
      else if (at === 'GET /clock') sendJson(res, 200, clock())
      else if (at === 'GET /codes') sendJson(res, 200, { items: codes() })
      else if (at === 'POST /clock') {
        const ms = isOurs(req) ? advanceOf(await readSmall(req)) : undefined
        if (ms === undefined)
          sendJson(res, 400, { detail: `Send {"advance_ms": n} as application/json from here, with n from 1 to ${longest_ms}` })
        else sendJson(res, 200, { now: (await advance(ms)).toISOString() })
      } else sendJson(res, 404, { detail: 'Here are /dev, /dev/messages, /dev/stream, /dev/codes and /dev/clock' })
    },
  }
}

function select(inbox: Inbox, wanted: URLSearchParams) {
  const to = wanted.get('to')
  const channel = wanted.get('channel')
  return inbox.list().filter((message) => (to === null || message.to === to) && (channel === null || message.channel === channel))
}

function stream(inbox: Inbox, res: ServerResponse, open: Set<ServerResponse>): void {
  open.add(res)
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  res.write('retry: 1000\n\n')
  const stop = inbox.subscribe((message) => void res.write(`data: ${JSON.stringify(message)}\n\n`))
  const alive = setInterval(() => void res.write(':\n\n'), 15_000)
  alive.unref()
  res.on('close', () => {
    open.delete(res)
    stop()
    clearInterval(alive)
  })
}

/** Another site's page can neither send JSON without being asked for leave, which nobody gives, nor hide where it comes from. */
function isOurs(req: IncomingMessage): boolean {
  const { origin, host } = req.headers
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return false
  return /^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')
}

async function readSmall(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req.setEncoding('utf8')) if ((text += chunk as string).length > 1000) return ''
  return text
}

function advanceOf(text: string): number | undefined {
  try {
    const ms: unknown = (JSON.parse(text) as { advance_ms?: unknown } | null)?.advance_ms
    return Number.isSafeInteger(ms) && (ms as number) >= 1 && (ms as number) <= longest_ms ? (ms as number) : undefined
  } catch {
    return undefined
  }
}

function sendJson(res: ServerResponse, status: number, value: object): void {
  send(res, status, JSON.stringify(value), [...pageHeaders, ['content-type', 'application/json']])
}

function send(res: ServerResponse, status: number, text: string, headers: readonly (readonly [string, string])[]): void {
  for (const [name, value] of headers) res.setHeader(name, value)
  res.writeHead(status, { 'cache-control': 'no-store', 'content-length': Buffer.byteLength(text) }).end(text)
}
