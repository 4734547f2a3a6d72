import { z } from 'zod'
import { onePhone, Phone, refuseNoPhone } from '#modules/auth/index.ts'
import { Country, line, prose } from '#modules/profiles/index.ts'
import { id, instant, text } from '#platform/wire.ts'
import { moves } from './rules.ts'

/** What would make a label say something else than what was typed, or nothing: control characters, and those that turn the reading direction. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const printed = { error: 'The text holds characters that cannot be printed' }
const printable = (max: number) => line(max).refine((typed) => !unprintable.test(typed), printed)
const note = (max: number) => prose(max).refine((typed) => !unprintable.test(typed.replaceAll('\n', ' ')), printed)

const version = z.int().min(1).optional().describe('The version you saw; another one is refused')
export const ShipmentId = z.object({ order_id: id })
export type ShipmentId = z.output<typeof ShipmentId>

export const Address = z
  .object({
    recipient: z.string(),
    lines: z.array(z.string()),
    city: z.string(),
    state: z.string().nullable(),
    postal_code: z.string().nullable(),
    country: z.string().describe('ISO 3166-1 alpha-2'),
    phone: z.string().describe('E.164'),
    note: z.string().nullable(),
  })
  .meta({ id: 'ShippingAddress' })
export type Address = z.output<typeof Address>

export const ShareAddress = ShipmentId.extend({
  version,
  recipient: printable(120),
  lines: z.array(printable(120)).min(1).max(4, { abort: true }).describe('House, street, quarter'),
  city: printable(100),
  state: printable(100).optional(),
  postal_code: printable(16).optional(),
  country: Country,
  phone: Phone.describe('With its country, or of the country of the address'),
  note: note(500).optional().describe('For the carrier'),
  pause: z
    .boolean()
    .optional()
    .describe(
      'Stop the clock until it is there, as a request for information does, and as one of them; with the first address unless false',
    ),
})
  .overwrite(onePhone)
  .superRefine(refuseNoPhone)
export type ShareAddress = z.output<typeof ShareAddress>

const trackingUrl = z
  .string()
  .trim()
  .max(500, { abort: true })
  .refine(isTrackingUrl, { error: 'Give a web address that starts with https:// and holds no password' })
  .meta({ wire: { type: 'string', format: 'uri', maxLength: 500, examples: ['https://carrier.example.com/track/EM123456789IN'] } })

function isTrackingUrl(typed: string): boolean {
  if (!/^https:\/\/[^\s\\\p{C}]+$/iu.test(typed) || !URL.canParse(typed)) return false
  const { hostname, username, password } = new URL(typed)
  return hostname.includes('.') && username === '' && password === ''
}

export const SendProduct = ShipmentId.extend({
  version,
  carrier: printable(60),
  tracking_number: printable(60).optional(),
  tracking_url: trackingUrl.optional(),
  sent_at: instant.optional().describe('Now, or when it was said to be, unless given'),
  expected_at: instant.describe('The creator waits for it until then; within 60 days'),
})
export type SendProduct = z.output<typeof SendProduct>

export const MoveShipment = ShipmentId.extend({ version })
export type MoveShipment = z.output<typeof MoveShipment>
export const ReportProduct = ShipmentId.extend({ version, problem: z.enum(['missing', 'damaged']), note: note(1000) })
export type ReportProduct = z.output<typeof ReportProduct>
export const RevealAddress = ShipmentId.extend({ reason: text(500, 5).describe('Why you look; it is kept') })
export type RevealAddress = z.output<typeof RevealAddress>
export const RevealedAddress = z.object({ order_id: id, address: Address }).meta({ id: 'RevealedShippingAddress' })
export type RevealedAddress = z.output<typeof RevealedAddress>

/** How far a product is. Answers to changes are kept for their idempotency keys, so no address is in them. */
export const ShipmentProgress = z
  .object({
    order_id: id,
    state: z.enum(['shared', 'sent', 'received', 'missing', 'damaged']).describe('shared: the brand knows where it goes'),
    version: z.int(),
    clock_stopped: z.boolean().describe('The order waits for it, and its clock stands still'),
    address_changed_at: instant,
    carrier: z.string().nullable(),
    tracking_number: z.string().nullable(),
    tracking_url: z.string().nullable(),
    sent_at: instant.nullable(),
    expected_at: instant.nullable(),
    received_at: instant.nullable(),
    problem_note: z.string().nullable().describe('What the creator reported last'),
    reported_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    can: z.array(z.object({ move: z.enum(moves), allowed: z.boolean(), reason: z.string().nullable() })),
  })
  .meta({ id: 'ShipmentProgress' })
export type ShipmentProgress = z.output<typeof ShipmentProgress>
export const Shipment = ShipmentProgress.extend({
  address: Address.nullable().describe('For brand and creator while the order runs; null afterwards and for everybody else'),
}).meta({ id: 'Shipment' })
export type Shipment = z.output<typeof Shipment>
