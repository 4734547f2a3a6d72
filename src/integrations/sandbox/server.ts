import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '#platform/clock.ts'
import { randomToken, sameBytes, sha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import { readText } from '#platform/stand-ins/body.ts'
import { pageHeaders } from '#platform/stand-ins/page.ts'
import { openSandboxApi, Refused } from './api.ts'
import { openBook, type SandboxChargeback, type Session } from './book.ts'
import { checkoutPage, listPage, notFoundPage } from './page.ts'
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
  readonly book: {
    readonly sessions: readonly Session[]
    readonly refunds: readonly { id: string; payment_id: string; status: string; amount_minor: string }[]
  }
  /** The payer's bank takes a captured payment back, wholly or in part; answers the id of the chargeback. */
  openChargeback(payment_id: string, amount_minor?: bigint): string
  /** How the bank decided. */
  decideChargeback(chargeback_id: string, outcome: 'won' | 'lost'): void
  /** A refund that was `processing` has ended. */
  finishRefund(refund_id: string, outcome: 'succeeded' | 'failed'): void
  /** Resolves when no webhook is under way. */
  delivered(): Promise<void>
  close(): Promise<void>
}

const slow_ms = 5_000
const chargeback_fee_minor = '1500'
/** How the shop is told, by what the page offers. */
const tellings: Readonly<Record<string, Knobs>> = {
  many: { duplicate: 5 },
  late: { webhook_delay_ms: 10_000 },
  never: { drop_webhooks: 1 },
  disorder: { out_of_order: true },
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
    const payment_id = session.payment_id ?? `pay_${randomToken(15)}`
    // Two in a hundred, as the large ones take, rounded down.
    const fee_minor = ((BigInt(session.amount_minor) * 2n) / 100n).toString()
    Object.assign(session, { status: 'captured', method, payment_id, fee_minor, captured_ms: clock.now().getTime() })
    inbox?.record({
      channel: 'payment',
      to: session.description,
      text: `${session.currency} ${session.amount_minor} (minor units) captured by ${method}`,
    })
    book.save()
    webhooks.send('payment.captured', session.id)
  }

  function openChargeback(payment_id: string, amount_minor?: bigint): string {
    const payment = book.sessions.find((session) => session.payment_id === payment_id && session.status === 'captured')
    if (!payment) throw new Refused(404, 'no such captured payment')
    const made: SandboxChargeback = {
      id: `cb_${randomToken(12)}`,
      payment_id,
      amount_minor: amount_minor?.toString() ?? payment.amount_minor,
      fee_minor: chargeback_fee_minor,
      currency: payment.currency,
      reason: 'product_not_received',
      status: 'open',
      opened_ms: clock.now().getTime(),
      decided_ms: null,
    }
    book.chargebacks.push(made)
    book.save()
    webhooks.send('chargeback.opened', made.id)
    return made.id
  }

  function decideChargeback(chargeback_id: string, outcome: 'won' | 'lost'): void {
    const made = book.chargebacks.find(({ id, status }) => id === chargeback_id && status === 'open')
    if (!made) throw new Refused(404, 'no such open chargeback')
    Object.assign(made, { status: outcome, decided_ms: clock.now().getTime() })
    book.save()
    webhooks.send(`chargeback.${outcome}`, made.id)
  }

  function finishRefund(refund_id: string, outcome: 'succeeded' | 'failed'): void {
    const made = book.refunds.find(({ id, status }) => id === refund_id && status === 'processing')
    if (!made) throw new Refused(404, 'no such refund on its way')
    Object.assign(made, { status: outcome, made_ms: clock.now().getTime() })
    book.save()
    webhooks.send(`refund.${outcome}`, made.id)
  }

  /** What the payer chose at the hosted page. */
  function choose(session: Session, action: string | null): 'stay' | 'leave' {
    const payable = (session.status === 'open' || session.status === 'failed') && session.expires_ms > clock.now().getTime()
    if (!payable || action === 'cancel') return 'leave'
    if (action === 'card' || action === 'upi') {
      const { out_of_order } = knobs
      delete knobs.out_of_order
      capture(session, action)
      if (out_of_order) for (const before of ['processing', 'failed']) webhooks.send(`payment.${before}`, session.id)
    } else if (action === 'slow') {
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
      const form = new URLSearchParams(await bodyOf(req))
      const stays = acts(session, form) || choose(session, form.get('action')) === 'stay'
      const location = stays ? `${base_url()}/sandbox/checkout/${id}` : session.return_url
      return void res.writeHead(303, { location }).end()
    }
    res.writeHead(200, pageHeaders).end(checkoutPage(session, session.expires_ms <= clock.now().getTime(), book))
  }

  /** What a developer has happen to a payment, or to what is told of the next; answers whether that was all. */
  function acts(session: Session, form: URLSearchParams): boolean {
    Object.assign(knobs, tellings[form.get('tell') ?? ''])
    const [action, subject] = [form.get('action') ?? '', form.get('subject') ?? '']
    const { payment_id } = session
    const mine = (one: { id: string; payment_id: string }) => one.id === subject && one.payment_id === payment_id
    if (action === 'chargeback' && payment_id !== null) openChargeback(payment_id)
    else if ((action === 'won' || action === 'lost') && book.chargebacks.some(mine)) decideChargeback(subject, action)
    else if (action === 'refund_done' && book.refunds.some(mine)) finishRefund(subject, 'succeeded')
    else if (action === 'refund_refused' && book.refunds.some(mine)) finishRefund(subject, 'failed')
    else if (action === 'refuse_next') knobs.refund_outcome = 'failed'
    else if (action === 'slow_next') knobs.refund_outcome = 'processing'
    else return false
    return true
  }

  async function serveApi(req: IncomingMessage, res: ServerResponse, path: string, query: Record<string, string>): Promise<void> {
    if (!sameBytes(sha256(req.headers.authorization ?? ''), sha256(`Bearer ${secret}`))) throw new Refused(401, 'the key is wrong')
    const answer = callApi(req.method ?? 'GET', path, req.method === 'POST' ? parse(await bodyOf(req)) : query)
    if (answer.lose) return void req.socket.destroy()
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(req.url ?? '/', 'http://sandbox')
    const [, id] = /^\/checkout\/([\w-]+)$/.exec(path) ?? []
    try {
      if (req.method === 'GET' && (path === '' || path === '/')) return void res.writeHead(200, pageHeaders).end(listPage(book))
      await (id ? serveCheckout(req, res, id) : serveApi(req, res, path, Object.fromEntries(searchParams)))
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
    openChargeback,
    decideChargeback,
    finishRefund,
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

async function bodyOf(req: IncomingMessage): Promise<string> {
  const text = await readText(req)
  if (text === undefined) throw new Refused(413, 'the body is too large')
  return text
}
