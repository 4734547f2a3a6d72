import type { Clock } from '#platform/clock.ts'
import { hmacSha256, sha256 } from '#platform/crypto.ts'
import { openDeliveries, type DeliveryKnobs } from '#platform/stand-ins/deliveries.ts'
import { secondsOf, type Book } from './book.ts'

/** What tests ask for; each but `delay_ms` and `no_filter` is used up by the next event. */
export type Knobs = DeliveryKnobs & {
  /** Holds each webhook back for so long. */
  delay_ms?: number
  lose_reply?: 'link' | 'refund'
  refund_outcome?: 'pending' | 'failed' | 'no_balance'
  /** So many of the next refunds wait for their bank. */
  pending_refunds?: number
  /** The list of links finds nothing by reference. */
  no_filter?: boolean
  /** What to do instead of the next answers of the API. */
  next?: ('429' | '500' | '502' | 'hang' | 'drop' | 'drip' | 'garbage')[]
}

/** Tells the shop of an event, with the entities it holds. */
export type Tell = (event: string, entities: Record<string, object>) => void

type Options = {
  book: Book
  account_id: string
  secret: string
  clock: Clock
  webhook_url: () => string
  knobs: Knobs
  note: (text: string) => void
}

export function signBody(secret: string, body: string | Uint8Array): string {
  return hmacSha256(secret, body).toString('hex')
}

/** Events signed as Razorpay signs them: the body alone, with the id of the event beside it, which here is made of the body. */
export function openWebhooks({ book, account_id, secret, clock, webhook_url, knobs, note }: Options) {
  const timers = new Set<NodeJS.Timeout>()
  const headersOf = (body: string) => ({
    'x-razorpay-signature': signBody(secret, body),
    'x-razorpay-event-id': sha256(body).toString('hex').slice(0, 14),
  })
  const deliveries = openDeliveries({ book, url: webhook_url, headersOf, knobs })

  function sendLater(body: string, pause_ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      deliveries.send(body)
    }, pause_ms)
    timers.add(timer.unref())
  }

  const tell: Tell = (event, entities) => {
    const payload = Object.fromEntries(Object.entries(entities).map(([name, entity]) => [name, { entity }]))
    const told = { entity: 'event', account_id, event, contains: Object.keys(entities), payload, created_at: secondsOf(clock) }
    const body = JSON.stringify(told)
    note(body)
    if (knobs.delay_ms) sendLater(body, knobs.delay_ms)
    else deliveries.send(body)
  }
  return {
    resume: deliveries.resume,
    settled: () => deliveries.settled(),
    tell,
    async close(): Promise<void> {
      for (const timer of timers) clearTimeout(timer)
      await deliveries.close()
    },
  }
}
