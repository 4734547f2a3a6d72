import type { GatewayEvent } from '#platform/ports.ts'

/** The parts of an event that are looked at. */
export type Told = {
  id: string
  object: string
  livemode: boolean
  account?: string
  type: string
  data: { object: Thing | null }
}
type Thing = {
  id?: string
  object?: string
  status?: string
  metadata?: Record<string, string> | null
  refunds?: { data?: Thing[] } | null
}

/**
 * Which of our things an event is about. Things without our intent are another product's of the same account, or were made by hand at
 * Stripe. Of a payment only its session speaks: a payment intent does not know in which session it was made. A dispute that is a mere
 * inquiry has moved no money; when it becomes one that has, further events come.
 */
export function eventOf({ id: event_id, type, data }: Told): GatewayEvent {
  const thing = data.object ?? {}
  const { object, status = '' } = thing
  const other: GatewayEvent = { event_id, kind: 'other', subject: thing.id ?? event_id }
  if (object === 'checkout.session' && isOurs(thing)) return { ...other, kind: 'payment' }
  if (object === 'refund' && isOurs(thing)) return { ...other, kind: 'refund' }
  if (object === 'dispute' && !status.startsWith('warning_')) return { ...other, kind: 'chargeback' }
  const refund = type === 'charge.refunded' ? thing.refunds?.data?.find(isOurs) : undefined
  return refund?.id ? { ...other, kind: 'refund', subject: refund.id } : other
}

const isOurs = ({ metadata }: Thing) => metadata?.['intent_id'] !== undefined
