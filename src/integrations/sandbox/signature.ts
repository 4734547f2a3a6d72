import { hmacSha256, sameBytes } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'

const past_s = 300
const future_s = 60

/** `t=<seconds>,v1=<hex HMAC-SHA256 of "t.body">`, the scheme the large gateways use. */
export function sign(secret: string, raw: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000)
  return `t=${seconds},v1=${hmacSha256(secret, `${seconds}.${raw}`).toString('hex')}`
}

/** Problem `webhook.forged` (400) unless one of the signatures is ours, at most five minutes old and at most one minute ahead. */
export function checkSignature(secret: string, raw: string, header: string | undefined, now: Date): void {
  const parts = (header ?? '').split(',').map((part) => part.split('=') as [string, string?])
  const seconds = Number(parts.find(([key]) => key === 't')?.[1] ?? Number.NaN)
  const age = now.getTime() / 1000 - seconds
  // Written so that a missing or malformed time (NaN) is refused as well.
  if (!(age <= past_s && age >= -future_s)) throw forged()
  const expected = hmacSha256(secret, `${seconds}.${raw}`)
  const given = parts.filter(([key, value]) => key === 'v1' && value !== undefined && /^[0-9a-f]{64}$/.test(value))
  if (!given.some(([, value]) => sameBytes(Buffer.from(value ?? '', 'hex'), expected))) throw forged()
}

const forged = () => new Problem('invalid', 'webhook.forged', 'The signature of this webhook is missing, wrong or too old')
