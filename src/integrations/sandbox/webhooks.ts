import { randomToken } from '#platform/crypto.ts'
import type { Clock } from '#platform/clock.ts'
import type { Book, Delivery } from './book.ts'
import { sign } from './signature.ts'

/** What tests ask for; each is used up by the next event. */
export type Knobs = {
  drop_webhooks?: number
  duplicate?: number
  delay_ms?: number
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

const pauses_ms = [0, 1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000, 7_200_000]

/** Sends signed events until they are taken: again after growing pauses, eight times at most. */
export function openWebhooks(options: Options) {
  const { book, secret, clock, webhook_url, knobs, tell } = options
  const timers = new Set<NodeJS.Timeout>()
  const flying = new Set<Promise<void>>()
  let closed = false

  async function attempt(delivery: Delivery): Promise<void> {
    delivery.tries++
    const headers = { 'content-type': 'application/json', 'sandbox-signature': sign(secret, delivery.body, clock.now()) }
    const taken = await fetch(webhook_url(), { method: 'POST', headers, body: delivery.body, signal: AbortSignal.timeout(10_000) }).then(
      (response) => response.ok,
      () => false,
    )
    if (closed) return
    if (taken || delivery.tries >= pauses_ms.length) book.undelivered.splice(book.undelivered.indexOf(delivery), 1)
    else schedule(delivery)
    book.save()
  }

  function schedule(delivery: Delivery, delay_ms = 0): void {
    const pause_ms = (pauses_ms[delivery.tries] ?? 0) + delay_ms
    if (pause_ms === 0) return fly(delivery)
    const timer = setTimeout(() => {
      timers.delete(timer)
      fly(delivery)
    }, pause_ms)
    timers.add(timer.unref())
  }

  function fly(delivery: Delivery): void {
    const flight: Promise<void> = attempt(delivery).finally(() => flying.delete(flight))
    flying.add(flight)
  }

  return {
    /** Tells the shop of something that happened to `subject`. */
    send(type: string, subject: string): void {
      const body = JSON.stringify({ id: `evt_${randomToken(12)}`, type, subject, created: clock.now().toISOString() })
      tell({ to: webhook_url(), text: body })
      if ((knobs.drop_webhooks ?? 0) > 0) {
        knobs.drop_webhooks = (knobs.drop_webhooks ?? 1) - 1
        return
      }
      const { duplicate: copies = 1, delay_ms } = knobs
      delete knobs.duplicate
      delete knobs.delay_ms
      for (let copy = 0; copy < copies; copy++) {
        const delivery = { id: randomToken(6), body, tries: 0 }
        book.undelivered.push(delivery)
        schedule(delivery, delay_ms)
      }
      book.save()
    },
    /** Takes up what an earlier process could not deliver. */
    resume(): void {
      Array.from(book.undelivered).forEach(fly)
    },
    /** Resolves when no delivery is under way; one that waits for its next try does not count. */
    async settled(): Promise<void> {
      while (flying.size > 0) await Promise.all(flying)
    },
    async close(): Promise<void> {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      await this.settled()
    },
  }
}
