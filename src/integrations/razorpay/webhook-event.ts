import { z } from 'zod'
import type { GatewayEvent } from '#platform/ports.ts'
import { takesMoney } from './views.ts'

/** The note by which payments, links and events are known to be of a checkout of ours; the value is its reference. */
export const our_note = 'influmojo_checkout'

const entity = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object({ entity: z.object(shape) })
    .optional()
    .catch(undefined)
const notes = z.record(z.string(), z.unknown()).catch({})
const id = z.string().regex(/^\w{1,64}$/)
/** Signed events of kinds we do not know have to be taken as well: Razorpay switches a webhook off that refuses some for a day. */
export const Event = z.object({
  event: z.string().catch(''),
  account_id: z.string().catch(''),
  payload: z
    .object({
      payment_link: entity({ id, notes }),
      payment: entity({ id, notes, description: z.string().nullish() }),
      refund: entity({ id }),
      dispute: entity({ id, phase: z.string().catch('chargeback'), status: z.string() }),
    })
    .catch({}),
})
export type Event = z.output<typeof Event>

const link_events = new Set(['paid', 'partially_paid', 'expired', 'cancelled'].map((name) => `payment_link.${name}`))
const payment_events = new Set(['authorized', 'captured', 'failed'].map((name) => `payment.${name}`))
const refund_events = new Set(['created', 'processed', 'failed'].map((name) => `refund.${name}`))
const dispute_events = new Set(
  ['created', 'under_review', 'action_required', 'won', 'lost', 'closed'].map((name) => `payment.dispute.${name}`),
)

export function subjectOf({ event, payload }: Event, event_id: string): Pick<GatewayEvent, 'kind' | 'subject'> {
  const { payment_link: link, payment, refund, dispute } = payload
  if (link_events.has(event) && link && our_note in link.entity.notes) return { kind: 'payment', subject: link.entity.id }
  if (payment_events.has(event) && payment) {
    const link_id = linkOf(payment.entity)
    if (link_id !== undefined) return { kind: 'payment', subject: link_id }
  }
  if (refund_events.has(event) && refund) return { kind: 'refund', subject: refund.entity.id }
  if (dispute_events.has(event) && dispute && takesMoney(dispute.entity)) return { kind: 'chargeback', subject: dispute.entity.id }
  return { kind: 'other', subject: (refund ?? dispute ?? link ?? payment)?.entity.id ?? event_id }
}

/** A link gives its payments its notes and, after a #, its own id without `plink_`. Undefined when the payment is not of a link of ours. */
function linkOf({ notes: given, description }: { notes: Record<string, unknown>; description?: string | null | undefined }) {
  const [, rest] = /^#([A-Za-z0-9]{6,40})$/.exec(description ?? '') ?? []
  return our_note in given && rest !== undefined ? `plink_${rest}` : undefined
}
