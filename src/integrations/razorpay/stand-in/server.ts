import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '#platform/clock.ts'
import { randomToken, sameBytes, sha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import { readText } from '#platform/stand-ins/body.ts'
import { openApi } from './api.ts'
import { newId, openBook, secondsOf, type Book } from './book.ts'
import { openDisputes, type Outcome, type Phase } from './disputes.ts'
import { misbehave } from './faults.ts'
import { openLinks } from './links.ts'
import { openPage } from './page.ts'
import { openPayments } from './payments.ts'
import { parseBody } from './asked.ts'
import { isRefused, refused } from './refusals.ts'
import { openRefunds } from './refunds.ts'
import { openWebhooks, type Knobs } from './webhooks.ts'

export type RazorpayStandInOptions = {
  /** Where browsers reach this server; the stand-in lives below it at /razorpay. */
  base_url: () => string
  webhook_url: () => string
  webhook_secret: string
  clock: Clock
  /** Made up unless given. */
  keys?: { key_id: string; key_secret: string }
  /** Keeps the book over restarts. */
  file?: string
  inbox?: { record(message: { channel: 'webhook' | 'payment'; to: string; text: string }): unknown }
}

export type RazorpayStandIn = {
  readonly mount: Mount
  readonly key_id: string
  readonly key_secret: string
  /** Whose webhooks these are. */
  readonly account_id: string
  readonly knobs: Knobs
  readonly book: Readonly<Omit<Book, 'save'>>
  /** A payer's bank disputes a captured payment, wholly or in part; answers the id of the dispute. */
  openDispute(payment_id: string, wishes?: { amount?: number; phase?: Phase }): string
  decideDispute(dispute_id: string, outcome: Outcome): void
  /** How the bank decided on a refund that was pending. */
  finishRefund(refund_id: string, outcome: 'processed' | 'failed'): void
  /** So much is sent to our bank; answers the id of the settlement. */
  settle(amount: number): string
  /** Resolves when no webhook is under way. */
  delivered(): Promise<void>
  close(): Promise<void>
}

/** Razorpay's Payment Links, refunds, disputes and webhooks, for development and tests: its credentials, its shapes, its refusals, a book of its own. */
export function openRazorpayStandIn(options: RazorpayStandInOptions): RazorpayStandIn {
  const { base_url, webhook_url, webhook_secret, clock, inbox } = options
  const { key_id, key_secret } = options.keys ?? { key_id: `rzp_test_${newId()}`, key_secret: randomToken(18) }
  const account_id = `acc_${sha256(key_id).toString('hex').slice(0, 14)}`
  const knobs: Knobs = {}
  const book = openBook(options.file)
  const note = (text: string) => inbox?.record({ channel: 'webhook', to: webhook_url(), text })
  const webhooks = openWebhooks({ book, account_id, secret: webhook_secret, clock, webhook_url, knobs, note })
  const common = { book, clock, tell: webhooks.tell }
  const links = openLinks({ ...common, base_url, knobs })
  const payments = openPayments({
    ...common,
    links,
    record: ({ amount, currency, method, description }) =>
      inbox?.record({ channel: 'payment', to: description, text: `${currency} ${amount} (smallest units) captured by ${method}` }),
  })
  const refunds = openRefunds({ ...common, knobs })
  const disputes = openDisputes(common)
  const callApi = openApi({ book, knobs, links, refunds, disputes })
  const servePage = openPage({ book, links, payments, key_secret, base_url })
  const basic = sha256(`Basic ${Buffer.from(`${key_id}:${key_secret}`).toString('base64')}`)

  async function serveApi(req: IncomingMessage, res: ServerResponse, { pathname, searchParams }: URL): Promise<void> {
    const fault = knobs.next?.shift()
    if (fault) return misbehave(fault, req, res)
    if (!sameBytes(sha256(req.headers.authorization ?? ''), basic)) throw refused('Authentication failed', undefined, 401)
    const key = req.headers['x-refund-idempotency']
    const body = req.method === 'POST' ? parseBody(await bodyOf(req)) : {}
    const request = { method: req.method ?? '', path: pathname, query: searchParams, body, key: typeof key === 'string' ? key : undefined }
    const answer = callApi(request)
    if (answer.lose) return void req.socket.destroy()
    send(res, answer.status, answer.body)
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://razorpay')
    const [, link_id] = /^\/l\/(\w+)$/.exec(url.pathname) ?? []
    try {
      links.expire()
      await (link_id ? servePage(req, res, link_id, () => bodyOf(req)) : serveApi(req, res, url))
    } catch (error) {
      if (!isRefused(error)) throw error
      send(res, error.answer.status, error.answer.body)
    }
  }

  function settle(amount: number): string {
    const id = `setl_${newId()}`
    book.settlements.push({
      id,
      entity: 'settlement',
      amount,
      status: 'processed',
      fees: 0,
      tax: 0,
      utr: newId(),
      created_at: secondsOf(clock),
    })
    book.save()
    return id
  }

  webhooks.resume()
  return {
    mount: { path: '/razorpay', handle },
    key_id,
    key_secret,
    account_id,
    knobs,
    book,
    openDispute: disputes.open,
    decideDispute: disputes.decide,
    finishRefund: refunds.finish,
    settle,
    delivered: () => webhooks.settled(),
    async close() {
      payments.close()
      await webhooks.close()
    },
  }
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const text = await readText(req)
  if (text === undefined) throw refused('The request body is too large', undefined, 413)
  return text
}
