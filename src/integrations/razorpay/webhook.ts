import { hmacSha256, sameBytes } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import type { GatewayEvent } from '#platform/ports.ts'
import { Event, subjectOf } from './webhook-event.ts'

type Webhook = { raw: Uint8Array; headers: Readonly<Record<string, string>> }
type Ours = { secrets: readonly string[]; account_id?: string | undefined }

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

const forged = () => new Problem('invalid', 'webhook.forged', 'The signature of this webhook is missing or wrong, or it is not for us')
