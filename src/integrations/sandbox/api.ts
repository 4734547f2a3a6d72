import type { Clock } from '#platform/clock.ts'
import { randomToken } from '#platform/crypto.ts'
import type { Book, SandboxRefund, Session } from './book.ts'
import { movementsOf } from './report.ts'
import type { Knobs } from './webhooks.ts'

/** A refusal in the stand-in's own words. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

type Answer = { status: number; body: unknown; lose?: boolean }
type Options = { book: Book; clock: Clock; base_url: () => string; knobs: Knobs; send: (type: string, subject: string) => void }

/** The stand-in's API behind its key: sessions and refunds, each once per intent. */
export function openSandboxApi({ book, clock, base_url, knobs, send }: Options) {
  const show = (session: Session) => ({
    id: session.id,
    url: `${base_url()}/sandbox/checkout/${session.id}`,
    status: session.status === 'open' && session.expires_ms <= clock.now().getTime() ? 'expired' : session.status,
    amount_minor: session.amount_minor,
    currency: session.currency,
    payment_id: session.payment_id,
    method: session.method,
    fee_minor: session.fee_minor ?? null,
  })

  function openSession(given: Record<string, unknown>): Answer {
    const request = JSON.stringify(given)
    const known = book.sessions.find(({ intent_id }) => intent_id === given['intent_id'])
    if (known) return { status: 200, body: show(sameRequest(known, request)) }
    const session: Session = {
      id: `cs_${randomToken(15)}`,
      intent_id: textOf(given, 'intent_id'),
      request,
      amount_minor: amountOf(given),
      currency: textOf(given, 'currency'),
      description: textOf(given, 'description'),
      return_url: webAddressOf(given, 'return_url'),
      expires_ms: Date.parse(textOf(given, 'expires_at')),
      status: 'open',
      method: null,
      payment_id: null,
    }
    book.sessions.push(session)
    book.save()
    return { status: 201, body: show(session), ...lost('session') }
  }

  function refund(given: Record<string, unknown>): Answer {
    const request = JSON.stringify(given)
    const known = book.refunds.find(({ intent_id }) => intent_id === given['intent_id'])
    if (known) return { status: 200, body: sameRequest(known, request) }
    const payment = book.sessions.find(({ payment_id }) => payment_id !== null && payment_id === given['payment_id'])
    if (!payment || payment.status !== 'captured') throw new Refused(404, 'no such captured payment')
    const amount = BigInt(amountOf(given))
    const others = book.refunds.filter(({ payment_id, status }) => payment_id === payment.payment_id && status !== 'failed')
    const taken = others.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n)
    if (given['currency'] !== payment.currency) throw new Refused(400, 'the refund has another currency than the payment')
    if (taken + amount > BigInt(payment.amount_minor)) throw new Refused(400, 'the refunds would exceed the payment')
    const status: SandboxRefund['status'] = knobs.refund_outcome ?? 'succeeded'
    delete knobs.refund_outcome
    const made = {
      id: `re_${randomToken(15)}`,
      intent_id: textOf(given, 'intent_id'),
      request,
      payment_id: payment.payment_id ?? '',
      amount_minor: amount.toString(),
      currency: payment.currency,
      status,
      made_ms: clock.now().getTime(),
    }
    book.refunds.push(made)
    book.save()
    if (status !== 'processing') send(`refund.${status}`, made.id)
    return { status: 201, body: made, ...lost('refund') }
  }

  /** Acts, but the caller never hears of it. */
  function lost(what: Knobs['lose_reply']): { lose?: true } {
    if (knobs.lose_reply !== what) return {}
    delete knobs.lose_reply
    return { lose: true }
  }

  return (method: string, path: string, given: Record<string, unknown>): Answer => {
    const [, kind, id] = /^\/api\/(sessions|refunds|chargebacks|report)(?:\/([\w-]+))?$/.exec(path) ?? []
    if (method === 'POST' && kind === 'sessions' && !id) return openSession(given)
    if (method === 'POST' && kind === 'refunds' && !id) return refund(given)
    if (method === 'GET' && kind === 'report') return { status: 200, body: { movements: JSON.stringify(movementsOf(book, given)) } }
    const shelf = kind === 'sessions' ? book.sessions : kind === 'refunds' ? book.refunds : book.chargebacks
    const found = shelf.find((made) => made.id === id)
    if (method !== 'GET' || !found) throw new Refused(404, 'nothing is here')
    return { status: 200, body: 'expires_ms' in found ? show(found) : found }
  }
}

function sameRequest<T extends { request: string }>(known: T, request: string): T {
  if (known.request !== request) throw new Refused(409, 'this intent was used with another body')
  return known
}

function textOf(given: Record<string, unknown>, field: string): string {
  const value = given[field]
  if (typeof value !== 'string' || value === '' || value.length > 2_000) throw new Refused(400, `${field} must be a text`)
  return value
}

function webAddressOf(given: Record<string, unknown>, field: string): string {
  const value = textOf(given, field)
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new Refused(400, `${field} must be a web address`)
  return value
}

function amountOf(given: Record<string, unknown>): string {
  const value = textOf(given, 'amount_minor')
  if (!/^[1-9]\d{0,17}$/.test(value)) throw new Refused(400, 'amount_minor must be a positive whole number in digits')
  return value
}
