import { Problem } from '#platform/problem.ts'
import type { GatewayEvent } from '#platform/ports.ts'
import { stripeOf } from './client.ts'
import { eventOf, type Told } from './events.ts'

type Terms = {
  secrets: readonly string[]
  /** Whether the key is one that moves real money. */
  live: boolean
  account: string | undefined
}
type Webhook = { raw: Uint8Array; headers: Readonly<Record<string, string>>; now: Date }

const past_s = 300
const future_s = 60

/** Checks one of Stripe's webhooks by its own client, and what that does not look at: times ahead of ours, other accounts, the other mode. */
export function checkWebhook({ secrets, live, account }: Terms, { raw, headers, now }: Webhook): GatewayEvent {
  const header = headers['stripe-signature'] ?? ''
  const times = header.split(',').filter((part) => part.startsWith('t='))
  const [, seconds] = /^t=(\d{1,12})$/.exec(times[0] ?? '') ?? []
  if (times.length !== 1 || seconds === undefined || Number(seconds) - now.getTime() / 1000 > future_s) throw forged()
  const bytes = Buffer.from(raw)
  // The client signs the text that the bytes spell; bytes that spell it in another way are not what was sent.
  if (!Buffer.from(new TextDecoder().decode(bytes)).equals(bytes)) throw forged()

  const event = secrets.map((secret) => signedBy(secret, bytes, header, now)).find((found) => found !== undefined)
  if (event?.object !== 'event' || typeof event.id !== 'string' || typeof event.data?.object !== 'object') throw forged()
  if (event.livemode !== live || event.account !== account) throw forged()
  return eventOf(event)
}

function signedBy(secret: string, bytes: Buffer, header: string, now: Date): Told | undefined {
  try {
    return stripeOf().webhooks.constructEvent(bytes, header, secret, past_s, undefined, now.getTime()) as unknown as Told
  } catch {
    return undefined
  }
}

const forged = () => new Problem('invalid', 'webhook.forged', 'The signature of this webhook is missing, wrong or too old')
