import { randomToken } from '../crypto.ts'

export type Delivery = { id: string; body: string; tries: number }
/** What tests ask for; each is used up by the next event. */
export type DeliveryKnobs = { drop_webhooks?: number; duplicate?: number; webhook_delay_ms?: number }

type Options = {
  /** What is not delivered yet, in a book that outlives a restart. */
  book: { undelivered: Delivery[]; save(): void }
  url: () => string
  /** Asked at each try, because a signature carries the time. */
  headersOf: (body: string) => Record<string, string>
  knobs: DeliveryKnobs
}

const pauses_ms = [0, 1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000, 7_200_000]

/** Sends webhooks until they are taken: again after growing pauses, eight times at most. */
export function openDeliveries({ book, url, headersOf, knobs }: Options) {
  const timers = new Set<NodeJS.Timeout>()
  const flying = new Set<Promise<void>>()
  let closed = false

  async function attempt(delivery: Delivery): Promise<void> {
    delivery.tries++
    const headers = { 'content-type': 'application/json', ...headersOf(delivery.body) }
    const taken = await fetch(url(), { method: 'POST', headers, body: delivery.body, signal: AbortSignal.timeout(10_000) }).then(
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
    /** Delivers `body`, unless the knobs say otherwise. */
    send(body: string): void {
      if ((knobs.drop_webhooks ?? 0) > 0) {
        knobs.drop_webhooks = (knobs.drop_webhooks ?? 1) - 1
        return
      }
      const { duplicate: copies = 1, webhook_delay_ms } = knobs
      delete knobs.duplicate
      delete knobs.webhook_delay_ms
      for (let copy = 0; copy < copies; copy++) {
        const delivery = { id: randomToken(6), body, tries: 0 }
        book.undelivered.push(delivery)
        schedule(delivery, webhook_delay_ms)
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
