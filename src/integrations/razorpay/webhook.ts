import { z } from 'zod'
import { hmacSha256, sameBytes } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import type { GatewayEvent } from '#platform/ports.ts'
import { takesMoney } from './entities.ts'

/** The note by which payments, links and events are known to be of a checkout of ours; the value is its reference. */
export const our_note = 'influmojo_checkout'

type Webhook = { raw: Uint8Array; headers: Readonly<Record<string, string>> }
type Ours = { secrets: readonly string[]; account_id?: string | undefined }

const entity = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object({ entity: z.object(shape) })
    .optional()
    .catch(undefined)
const notes = z.record(z.string(), z.unknown()).catch({})
const id = z.string().regex(/^\w{1,64}$/)
/** Signed events of kinds we do not know have to be taken as well: Razorpay switches a webhook off that refuses some for a day. */
const Event = z.object({
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
type Event = z.output<typeof Event>

const link_events = new Set(['paid', 'partially_paid', 'expired', 'cancelled'].map((name) => `payment_link.${name}`))
const payment_events = new Set(['authorized', 'captured', 'failed'].map((name) => `payment.${name}`))
const refund_events = new Set(['created', 'processed', 'failed'].map((name) => `refund.${name}`))
const dispute_events = new Set(
  ['created', 'under_review', 'action_required', 'won', 'lost', 'closed'].map((name) => `payment.dispute.${name}`),
)

/**
 * Checks the signature over the raw bytes and says what the event is about. Nothing that is signed holds a time or the event's id, so an
 * old delivery stays valid for ever: what keeps it from counting twice is the inbox, unique by event id, and that state is always fetched.
 * Fails with Problem `webhook.forged` (400).
 */
export function verifyRazorpay({ raw, headers }: Webhook, { secrets, account_id }: Ours): GatewayEvent {
  const given = headers['x-razorpay-signature'] ?? ''
  if (!/^[0-9a-f]{64}$/.test(given)) throw forged()
  const signature = Buffer.from(given, 'hex')
  // Each secret is tried, also after one fitted, so that the time does not tell which.
  if (secrets.filter((secret) => sameBytes(hmacSha256(secret, raw), signature)).length === 0) throw forged()
  const event_id = headers['x-razorpay-event-id'] ?? ''
  if (!/^[\w-]{1,64}$/.test(event_id)) throw forged()
  const event = parse(raw)
  if (account_id !== undefined && event.account_id !== account_id) throw forged()
  return { event_id, ...subjectOf(event, event_id) }
}

function parse(raw: Uint8Array): Event {
  try {
    return Event.parse(JSON.parse(Buffer.from(raw).toString('utf8')))
  } catch {
    throw forged()
  }
}

function subjectOf({ event, payload }: Event, event_id: string): Pick<GatewayEvent, 'kind' | 'subject'> {
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

const forged = () => new Problem('invalid', 'webhook.forged', 'The signature of this webhook is missing or wrong, or it is not for us')
