import { randomBytes } from 'node:crypto'
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'

export type Wanted = { to: string; body: string; from: string | null; service: string | null }
type Refusal = [code: number, message: string]

/** The numbers Twilio's test credentials refuse: https://www.twilio.com/docs/iam/test-credentials */
const refusedTo: Readonly<Record<string, Refusal>> = {
  '+15005550001': [21211, "The 'To' number +15005550001 is not a valid phone number."],
  '+15005550002': [21612, "The 'To' phone number: +15005550002, is not currently reachable using the 'From' phone number"],
  '+15005550003': [21408, 'Permission to send an SMS has not been enabled for the region indicated by the To number'],
  '+15005550004': [21610, 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, "'To' number: +15005550009, is not a mobile number"],
}
const refusedFrom: Readonly<Record<string, Refusal>> = {
  '+15005550001': [21212, "The 'From' number +15005550001 is not a valid phone number"],
  '+15005550007': [21606, "The 'From' phone number +15005550007 is not a valid, SMS-capable inbound phone number for your account"],
  '+15005550008': [21611, "This 'From' number has exceeded the maximum number of queued messages"],
}

/** Why Twilio would not take this message; undefined when it would. */
export function refusalOf({ to, body, from, service }: Wanted): Refusal | undefined {
  if (to === '') return [21604, "A 'To' phone number is required."]
  if (from === null && service === null) return [21603, "A 'From' phone number is required."]
  if (body === '') return [21602, 'Message body is required.']
  if (body.length > 1600) return [21617, 'The concatenated message body exceeds the 1600 character limit']
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return [21211, `Invalid 'To' Phone Number: ${to}`]
  if (service !== null && !/^MG[0-9a-f]{32}$/.test(service)) return [21701, 'The Messaging Service does not exist']
  return refusedTo[to] ?? (from === null ? undefined : refusedFrom[from])
}

type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : ''
/** What the official client makes its instance of, under the names of the wire; dates are text there. */
type Fields = {
  [Key in keyof MessageInstance as MessageInstance[Key] extends (...args: never[]) => unknown ? never : Snake<Key & string>]: unknown
}

/** A message Twilio has taken. */
export function messageOf(
  account_sid: string,
  { to, body, from, service }: Wanted,
): Omit<Fields, '_version' | '_solution' | '_context' | '_proxy'> {
  const sid = `SM${randomBytes(16).toString('hex')}`
  const now = new Date().toUTCString().replace('GMT', '+0000')
  return {
    sid, account_sid, to, body, from, messaging_service_sid: service, status: service === null ? 'queued' : 'accepted', direction: 'outbound-api',
    num_segments: String(Math.ceil(body.length / 153)), num_media: '0', price: null, price_unit: 'USD', error_code: null, error_message: null,
    date_created: now, date_updated: now, date_sent: null, api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${account_sid}/Messages/${sid}.json`,
    subresource_uris: { media: `/2010-04-01/Accounts/${account_sid}/Messages/${sid}/Media.json` },
  } // prettier-ignore
}
