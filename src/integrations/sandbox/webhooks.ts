import { randomToken } from '#platform/crypto.ts'
import type { Clock } from '#platform/clock.ts'
import { openDeliveries, type DeliveryKnobs } from '#platform/stand-ins/deliveries.ts'
import type { Book } from './book.ts'
import { sign } from './signature.ts'

/** What tests ask for; each is used up by the next event. */
export type Knobs = DeliveryKnobs & {
  /** What happened before a payment was captured is told once more after it. */
  out_of_order?: boolean
  lose_reply?: 'session' | 'refund'
  refund_outcome?: 'processing' | 'failed'
}

type Options = {
  book: Book
  secret: string
  clock: Clock
  webhook_url: () => string
  knobs: Knobs
  tell: (what: { to: string; text: string }) => void
}

/** Tells the shop of events, signed, until it takes them. */
export function openWebhooks({ book, secret, clock, webhook_url, knobs, tell }: Options) {
  const headersOf = (body: string) => ({ 'sandbox-signature': sign(secret, body, clock.now()) })
  const deliveries = openDeliveries({ book, url: webhook_url, headersOf, knobs })
  return {
    ...deliveries,
    /** Tells the shop of something that happened to `subject`. */
    send(type: string, subject: string): void {
      const body = JSON.stringify({ id: `evt_${randomToken(12)}`, type, subject, created: clock.now().toISOString() })
      tell({ to: webhook_url(), text: body })
      deliveries.send(body)
    },
  }
}
