import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '#platform/clock.ts'
import { randomToken, sameBytes, sha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import { openSandboxApi, Refused } from './api.ts'
import { openBook, type Session } from './book.ts'
import { checkoutPage, notFoundPage } from './page.ts'
import { openWebhooks, type Knobs } from './webhooks.ts'

export type SandboxOptions = {
  /** Where this server is reached; the sandbox lives below it at /sandbox. */
  base_url: () => string
  webhook_url: () => string
  /** The shop's API key, which signs the webhooks too. */
  secret: string
  clock: Clock
  /** Keeps the book over restarts. */
  file?: string
  inbox?: { record(message: { channel: 'webhook' | 'payment'; to: string; text: string }): unknown }
}

export type Sandbox = {
  readonly mount: Mount
  /** What tests ask for; used up by the next event. */
  readonly knobs: Knobs
  readonly book: { readonly sessions: readonly Session[]; readonly refunds: readonly { status: string; amount_minor: string }[] }
  /** Resolves when no webhook is under way. */
  delivered(): Promise<void>
  close(): Promise<void>
}

const slow_ms = 5_000
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/** A payment gateway with its own book, hosted page and signed webhooks, for development and tests. */
export function openSandbox(options: SandboxOptions): Sandbox {
  const { base_url, webhook_url, secret, clock, inbox } = options
  const knobs: Knobs = {}
  const book = openBook(options.file)
  const webhooks = openWebhooks({ book, secret, clock, webhook_url, knobs, tell: (what) => inbox?.record({ channel: 'webhook', ...what }) })
  const callApi = openSandboxApi({ book, clock, base_url, knobs, send: webhooks.send })
  const timers = new Set<NodeJS.Timeout>()

  function capture(session: Session, method: 'card' | 'upi'): void {
    Object.assign(session, { status: 'captured', method, payment_id: session.payment_id ?? `pay_${randomToken(15)}` })
    inbox?.record({
      channel: 'payment',
      to: session.description,
      text: `${session.currency} ${session.amount_minor} (minor units) captured by ${method}`,
    })
    book.save()
    webhooks.send('payment.captured', session.id)
  }

  /** What the payer chose at the hosted page. */
  function choose(session: Session, action: string | null): 'stay' | 'leave' {
    const payable = (session.status === 'open' || session.status === 'failed') && session.expires_ms > clock.now().getTime()
    if (!payable || action === 'cancel') return 'leave'
    if (action === 'card' || action === 'upi') capture(session, action)
    else if (action === 'slow') {
      session.status = 'processing'
      webhooks.send('payment.processing', session.id)
      const timer = setTimeout(() => capture(session, 'upi'), slow_ms)
      timers.add(timer.unref())
    } else if (action === 'decline') {
      session.status = 'failed'
      webhooks.send('payment.failed', session.id)
      return 'stay'
    } else return 'stay'
    return 'leave'
  }

  async function serveCheckout(req: IncomingMessage, res: ServerResponse, id: string): Promise<void> {
    const session = book.sessions.find((known) => known.id === id)
    if (!session) return void res.writeHead(404, pageHeaders).end(notFoundPage())
    if (req.method === 'POST') {
      const action = new URLSearchParams(await readText(req)).get('action')
      const location = choose(session, action) === 'leave' ? session.return_url : `${base_url()}/sandbox/checkout/${id}`
      return void res.writeHead(303, { location }).end()
    }
    res.writeHead(200, pageHeaders).end(checkoutPage(session, session.expires_ms <= clock.now().getTime()))
  }

  async function serveApi(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    if (!sameBytes(sha256(req.headers.authorization ?? ''), sha256(`Bearer ${secret}`))) throw new Refused(401, 'the key is wrong')
    const answer = callApi(req.method ?? 'GET', path, req.method === 'POST' ? parse(await readText(req)) : {})
    if (answer.lose) return void req.socket.destroy()
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = (req.url ?? '/').split('?')[0] ?? '/'
    const [, id] = /^\/checkout\/([\w-]+)$/.exec(path) ?? []
    try {
      await (id ? serveCheckout(req, res, id) : serveApi(req, res, path))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      res.writeHead(error.status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: error.message } }))
    }
  }

  for (const session of book.sessions)
    if (session.status === 'processing') timers.add(setTimeout(() => capture(session, 'upi'), slow_ms).unref())
  webhooks.resume()
  return {
    mount: { path: '/sandbox', handle },
    knobs,
    book,
    delivered: () => webhooks.settled(),
    async close() {
      for (const timer of timers) clearTimeout(timer)
      await webhooks.close()
    },
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {}
  throw new Refused(400, 'send a JSON object')
}

async function readText(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > 65_536) throw new Refused(413, 'the body is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
