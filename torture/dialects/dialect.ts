import type { World, WorldOptions } from '#test/world.ts'

/** A gateway as it speaks, with its stand-in, which delivers nothing by itself. */
export type Dialect = {
  readonly provider: string
  /** What a world needs to trade by it. */
  readonly world: WorldOptions
  /** Six kinds of events in the order in which one payment makes them: three of the payment, two of a refund of a part, one of a dispute. */
  readonly six: readonly string[]
  /** A try before that was declined. */
  readonly failed: string
  /** The dispute is told of once more, as another event. */
  readonly again: string
  /** The bodies of what was to be told of a payment, by the kind of event. */
  told(payment_id: string): Map<string, string>
  /** The payer is declined, and pays then; answers the gateway's id of the payment. */
  pay(page: string): Promise<string>
  /** The next refunds wait for their bank. */
  delayRefunds(count: number): void
  endRefund(payment_id: string): void
  dispute(payment_id: string, amount: number): void
  /** As each delivery is signed, at its own time. */
  headersOf(body: string, now: Date): Record<string, string>
  close(): Promise<void>
}

/** Delivers as the gateway would; answers the status. */
export async function tell(dialect: Dialect, node: { url: string }, { clock }: Pick<World, 'clock'>, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...dialect.headersOf(body, clock.now()) }
  return (await fetch(`${node.url}/api/v1/webhooks/${dialect.provider}`, { method: 'POST', headers, body })).status
}

/** Keeps what was told by the payment that is named in it; `kind` is the field that says what happened. */
export function openEar(kind: 'type' | 'event', payment: RegExp) {
  const heard = new Map<string, Map<string, string>>()
  const of = (payment_id: string) => heard.get(payment_id) ?? new Map<string, string>()
  return {
    of,
    hear(body: string): void {
      const [payment_id] = payment.exec(body) ?? []
      const name = (JSON.parse(body) as Record<string, unknown>)[kind]
      if (payment_id !== undefined && typeof name === 'string') heard.set(payment_id, of(payment_id).set(name, body))
    },
  }
}
