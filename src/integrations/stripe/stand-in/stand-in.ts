import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '#platform/clock.ts'
import type { Mount } from '#platform/http/server.ts'
import { readText } from '#platform/stand-ins/body.ts'
import { pageHeaders } from '#platform/stand-ins/page.ts'
import { openApi } from './api.ts'
import { newId, openBook, type Book } from './book.ts'
import { openDisputes } from './disputes.ts'
import { openEvents } from './events.ts'
import { readForm } from './form.ts'
import type { Knobs } from './knobs.ts'
import { checkoutPage, unknownPage } from './page.ts'
import { openPayments } from './payments.ts'
import { Refused } from './refused.ts'
import { openRefunds } from './refunds.ts'
import { openSessions } from './sessions.ts'

export type StripeStandInOptions = {
  /** Where browsers reach this server; the stand-in lives below it at /stripe. */
  base_url: () => string
  webhook_url: () => string
  webhook_secret: string
  /** `sk_test_…`; the only key that is let in. */
  secret_key: string
  clock: Clock
  /** Keeps the book over restarts. */
  file?: string
  inbox?: { record(message: { channel: 'webhook'; to: string; text: string }): unknown }
}

export type StripeStandIn = {
  readonly mount: Mount
  readonly knobs: Knobs
  readonly book: Readonly<Book>
  /** The payer's bank takes a captured payment back, or as an inquiry asks about it; answers the id of the dispute. */
  openDispute(payment_intent: string, wishes?: { amount?: number; inquiry?: boolean }): string
  escalateDispute(dispute_id: string): void
  decideDispute(dispute_id: string, outcome: 'won' | 'lost' | 'warning_closed'): void
  /** How a payment that takes days ended, and a refund that was pending. */
  endPayment(session_id: string, outcome: 'succeeded' | 'failed'): void
  endRefund(refund_id: string, outcome: 'succeeded' | 'failed'): void
  /** Resolves when no webhook is under way. */
  delivered(): Promise<void>
  close(): Promise<void>
}

const slow_ms = 5_000

/** Stripe as far as we use it, below `/stripe`: its API for its own client, its hosted page, its signed webhooks, its refusals. */
export function openStripeStandIn(options: StripeStandInOptions): StripeStandIn {
  const { base_url, webhook_url, webhook_secret, secret_key, clock, inbox } = options
  const knobs: Knobs = { next: [], lose_reply: [], refunds: [] }
  const book = openBook(options.file)
  const tell = (what: { to: string; text: string }) => inbox?.record({ channel: 'webhook', ...what })
  const events = openEvents({ book, clock, webhook_url, webhook_secret, knobs, tell })
  const shop = { book, clock, send: events.send }
  const payments = openPayments(shop)
  const pageAt = (id: string) => `${base_url()}/stripe/pay/${id}`
  const sessions = openSessions(shop, payments, pageAt)
  const refunds = openRefunds(shop, knobs)
  const disputes = openDisputes(shop)
  const callApi = openApi({ book, clock, knobs, sessions, refunds })
  const timers = new Set<NodeJS.Timeout>()

  const sessionOf = (id: string) => {
    const session = book.sessions.find((one) => one.id === id)
    if (!session) throw new Error(`there is no session ${id}`)
    return session
  }
  const intentOf = (session_id: string) => book.payment_intents.find(({ id }) => id === sessionOf(session_id).payment_intent)
  function endLater(session_id: string): void {
    const end = () => void (intentOf(session_id)?.status === 'processing' && payments.end(sessionOf(session_id), 'succeeded'))
    timers.add(setTimeout(end, slow_ms).unref())
  }

  /** What the payer chose; answers where the browser goes. */
  function choose(id: string, action: string | null): string | null {
    const session = sessions.sessionAt(id)
    if (session.status === 'complete') return session.success_url
    if (session.status !== 'open' || action === 'cancel') return session.cancel_url
    if (action === 'decline') payments.decline(session)
    if (action === 'card' || action === 'upi') payments.pay(session, action)
    if (action === 'slow') {
      payments.begin(session)
      endLater(id)
    }
    return action === 'card' || action === 'upi' || action === 'slow' ? session.success_url : pageAt(id)
  }

  async function servePage(req: IncomingMessage, res: ServerResponse, id: string): Promise<void> {
    if (!book.sessions.some((one) => one.id === id)) return void res.writeHead(404, pageHeaders).end(unknownPage())
    if (req.method === 'POST') {
      const action = new URLSearchParams((await readText(req)) ?? '').get('action')
      return void res.writeHead(303, { location: choose(id, action) ?? pageAt(id) }).end()
    }
    const session = sessions.sessionAt(id)
    res.writeHead(200, pageHeaders).end(checkoutPage(session, book.wishes[id]?.name ?? '', Boolean(intentOf(id)?.last_payment_error)))
  }

  async function serveApi(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
    const knob = knobs.next.shift()
    if (knob !== undefined && knob !== '429' && knob !== '500') return misbehave(knob, req, res)
    if (knobs.delay_ms !== undefined) await pause(knobs.delay_ms)
    if (knob === '429') throw new Refused(429, { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests' })
    if (knob === '500') throw new Refused(500, { type: 'api_error', message: 'Something went wrong on our end' })
    refuseStranger(req.headers.authorization, secret_key)
    const text = req.method === 'POST' ? await readText(req) : url.search.slice(1)
    const form = text === undefined ? undefined : readForm(text)
    if (text === undefined || !form) throw new Refused(400, { type: 'invalid_request_error', message: 'The request cannot be read' })
    const key = req.headers['idempotency-key']
    const answer = callApi({ method: req.method ?? 'GET', path: url.pathname, form, text, key: typeof key === 'string' ? key : undefined })
    if (answer.lost) return void req.socket.destroy()
    send(res, answer.status, answer.body, answer.headers)
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://stripe')
    const [, id] = /^\/pay\/(\w+)$/.exec(url.pathname) ?? []
    try {
      await (id === undefined ? serveApi(req, res, url) : servePage(req, res, id))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      send(res, error.status, { error: error.body })
    }
  }

  for (const { id } of book.sessions) if (intentOf(id)?.status === 'processing') endLater(id)
  events.resume()
  return {
    mount: { path: '/stripe', handle },
    knobs,
    book,
    openDispute: disputes.open,
    escalateDispute: disputes.escalate,
    decideDispute: disputes.decide,
    endPayment: (session_id, outcome) => payments.end(sessionOf(session_id), outcome),
    endRefund(refund_id, outcome) {
      const refund = book.refunds.find(({ id, status }) => id === refund_id && status === 'pending')
      if (!refund) throw new Error(`there is no pending refund ${refund_id}`)
      refunds.settle(refund, outcome)
    },
    delivered: () => events.settled(),
    async close() {
      for (const timer of timers) clearTimeout(timer)
      await events.close()
    },
  }
}

function refuseStranger(authorization: string | undefined, secret_key: string): void {
  if (authorization === undefined) throw new Refused(401, { type: 'invalid_request_error', message: 'You did not provide an API key.' })
  if (authorization !== `Bearer ${secret_key}`)
    throw new Refused(401, { type: 'invalid_request_error', message: `Invalid API Key provided: ${authorization.slice(7, 15)}****` })
}

function misbehave(how: 'hang' | 'drop' | 'drip' | 'garbage', req: IncomingMessage, res: ServerResponse): void {
  if (how === 'drop') return void req.socket.destroy()
  if (how === 'garbage') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>')
  if (how === 'hang') return
  res.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => void res.write(' '), 50)
  res.on('close', () => clearInterval(timer))
}

function send(res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json', 'request-id': newId('req'), ...headers }).end(JSON.stringify(body))
}
