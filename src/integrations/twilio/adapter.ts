import type { Sms } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'

export type TwilioOptions = {
  account_sid: string
  auth_token: string
  /** Either a number of ours or a messaging service. */
  from: { number: string } | { service_sid: string }
  /** Where Twilio's API is; the stand-in's address, asked at each message because a free port is known late. */
  base_url?: () => string
  timeout_ms?: number
}

/**
 * SMS by Twilio's Messages API, through the official client, which is loaded with the first message. A 429 is tried again, because Twilio
 * took nothing; a lost reply is not, because a second code would make the first one worthless.
 */
export function twilioSms({ account_sid, auth_token, from, base_url, timeout_ms = 10_000 }: TwilioOptions): Sms {
  const opened = once(async () => {
    const [{ default: twilio }, { default: RequestClient }] = await Promise.all([
      import('twilio'),
      import('twilio/lib/base/RequestClient.js'),
    ])
    const http = new RequestClient({ timeout: timeout_ms, keepAlive: true, autoRetry: true, maxRetries: 2, maxRetryDelay: 1_000 })
    const request = http.request.bind(http)
    http.request = (options) => request({ ...options, uri: addressOf(options.uri, base_url?.()) })
    return twilio(account_sid, auth_token, { httpClient: http })
  })
  const sender = 'number' in from ? { from: from.number } : { messagingServiceSid: from.service_sid }
  return {
    provider: base_url ? 'twilio stand-in' : 'twilio',
    async send({ to, text }) {
      const client = await opened()
      const message = await client.messages.create({ to, body: text, ...sender }).catch((error: unknown) => {
        throw refusal(error)
      })
      return { id: message.sid }
    },
  }
}

const api = 'https://api.twilio.com'

/** The same request at another address. What the client would send anywhere else stays at home. */
export function addressOf(uri: string, base_url: string | undefined): string {
  if (base_url === undefined) return uri
  if (!uri.startsWith(`${api}/`)) throw new Error(`Twilio's client asked ${new URL(uri).host}, which has no stand-in`)
  return base_url + uri.slice(api.length)
}

/** Twilio's codes for a number that cannot or will not be reached, whoever asks: https://www.twilio.com/docs/api/errors */
const refused = new Set([21211, 21214, 21217, 21219, 21265, 21408, 21421, 21610, 21612, 21614, 21635])

function refusal(error: unknown): Problem {
  const code = (error as { code?: unknown }).code
  if (typeof code === 'number' && refused.has(code))
    return new Problem('invalid', 'sms.number_refused', 'This number takes no text messages from us; give another one', { cause: error })
  return new Problem('unavailable', 'sms.unavailable', 'Text messages cannot be sent right now; try again in a minute', {
    cause: error,
    headers: { 'retry-after': '60' },
  })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
