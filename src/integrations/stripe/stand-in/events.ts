import type { Stripe } from 'stripe'
import type { Clock } from '#platform/clock.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import { openDeliveries } from '#platform/stand-ins/deliveries.ts'
import { newId, type Book } from './book.ts'
import type { Knobs } from './knobs.ts'

type Options = {
  book: Book
  clock: Clock
  webhook_url: () => string
  /** Signs; asked at each try. */
  webhook_secret: string
  knobs: Knobs
  tell: (what: { to: string; text: string }) => void
}
type Type = Stripe.Event.Type
/** Tells of something that happened to a thing, which is shown as it is at that moment. */
export type Send = (type: Type, thing: object) => void

const api_version = '2026-10-28.endive'

/** `t=<seconds>,v1=<hex HMAC-SHA256 of "t.body">`, and beside it the `v0` that Stripe adds in test mode and nobody may trust. */
export function signatureOf(secret: string, body: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000)
  const signed = hmacSha256(secret, `${seconds}.${body}`).toString('hex')
  return `t=${seconds},v1=${signed},v0=${hmacSha256('v0', body).toString('hex')}`
}

export function openEvents({ book, clock, webhook_url, webhook_secret, knobs, tell }: Options) {
  const headersOf = (body: string) => ({ 'stripe-signature': signatureOf(webhook_secret, body, clock.now()) })
  const deliveries = openDeliveries({ book, url: webhook_url, headersOf, knobs })
  const send: Send = (type, thing) => {
    const body = JSON.stringify({ ...eventOf(type, thing, Math.floor(clock.now().getTime() / 1000)) }, null, 2)
    tell({ to: webhook_url(), text: body })
    deliveries.send(body)
  }
  return { ...deliveries, send }
}

function eventOf(type: Type, thing: object, created: number): Omit<Stripe.EventBase, 'data'> & { data: { object: object } } {
  const request = { id: newId('req'), idempotency_key: null }
  return {
    id: newId('evt'),
    object: 'event',
    api_version,
    created,
    data: { object: thing },
    livemode: false,
    pending_webhooks: 1,
    request,
    type,
  }
}
