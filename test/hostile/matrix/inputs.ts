import type { Endpoint } from '#platform/http/endpoint.ts'
import { hasBody } from '#platform/http/openapi-problems.ts'
import { openSchemas, type JsonSchema } from '#platform/http/openapi-schema.ts'

type Where = 'path' | 'query' | 'body'
/** A field that names a thing, at any depth of the input. */
export type IdField = { name: string; where: Where }
/** An id for each field, by its name. */
export type Ids = Readonly<Record<string, string>>

type Body = object | ((ids: Ids, wanted: string | undefined) => object)
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const oneOf = (name: string) => (ids: Ids, wanted: string | undefined) => (wanted === undefined ? { [name]: ids[name] } : {})

/** Bodies that no schema tells: one of several fields must be given, or a value has a form of its own. Keep it short. */
const bodies: Readonly<Record<string, Body>> = {
  'auth.signup': { phone: '+919812000001', name: 'Nobody', role: 'brand' },
  'auth.login': { phone: '+919812000002' },
  'auth.verify_otp': { phone: '+919812000003', code: '000000' },
  'auth.step_up': { password: 'no password of anybody' },
  'auth.show_second_factor': { challenge: 'x'.repeat(43), code: '000000' },
  'auth.link_google': { google_id_token: 'a.b.c' },
  'offers.make': { platform: 'instagram', content_type: 'reel', price: '10' },
  'orders.propose_change': { kind: 'revisions', revisions: 1, reason: 'Gladly' },
  'orders.resolve_split': { creator_share: 0.5, reason: 'Half of it is there' },
  'payments.confirm_refund': { to: 'wallet' },
  'payments.record_transfer': { amount: '1', currency: 'INR', bank_reference: 'UTR 1', received_at: '2026-01-31T12:00:00.000Z' },
  'payments.set_brand_terms': { currency: 'INR', credit_limit: '10', reason: 'Known for years' },
  'payments.give_goodwill': { amount: '1', currency: 'INR', reason: 'Late delivery' },
  'packages.create': { platform: 'instagram', content_type: 'reel', price: '10' },
  'profile.block': oneOf('user_id'),
  'profile.unblock': oneOf('user_id'),
  'social_accounts.add': { platform: 'x', handle: 'nobody_yet' },
  'social_accounts.rename': { handle: 'nobody_yet' },
  'social_accounts.record_metrics': { followers: 1 },
  'social_accounts.record_seen_metrics': { followers: 1 },
  'orders.submit': { links: ['https://example.com/a.mp4'] },
  'orders.submit_publication': {
    posts: [{ url: 'https://www.instagram.com/reel/Cxyz12345/', posted_at: '2026-01-01T00:00:00Z' }],
    disclosed: true,
    disclosure: 'ad',
  },
  'orders.record_metrics': { views: 1 },
  'shipments.share_address': { recipient: 'Nobody', lines: ['1'], city: 'Pune', country: 'IN', phone: '+919820012345' },
  'shipments.send': () => ({ carrier: 'Post', expected_at: tomorrow() }),
  'shipments.correct': () => ({ carrier: 'Post', expected_at: tomorrow() }),
  'portfolio.add': { title: 'A work', link: 'https://example.com/a' },
  'kyc.add': { kind: 'gst_certificate', number: '27AAPFU0939F1ZV', holder_name: 'Nobody' },
  'payouts.add_account': { kind: 'upi', currency: 'INR', holder_name: 'Nobody', upi_id: 'nobody@okbank' },
  'meta.fees': { price: '100', currency: 'INR', platform: 'instagram', content_type: 'reel' },
  // What is sent past the transaction cannot be rehearsed: these are refused, for a day that is not over and for what the file is.
  'payments.reconcile': { day: '2099-01-31' },
  'invoices.name_legal_entity': {
    code: 'IM',
    name: 'Us',
    address_lines: ['1'],
    country: 'IN',
    timezone: 'Asia/Kolkata',
    year_starts_month: 4,
  },
  'invoices.put_billing': { name: 'Nobody', address_lines: ['1'], country: 'IN' },
  'media.upload': { purpose: 'avatar' },
  'media.ask_upload': { purpose: 'avatar', content_type: 'text/html', bytes: 10 },
}

/** Numbers within a thing that is named beside them, those that others have given out, and where to go on: they name nothing by themselves. */
const within = new Set(['addon_id', 'upi_id', 'tax_id', 'after'])

const schemas = openSchemas()
const inputs = new Map<string, JsonSchema>()

function inputOf(endpoint: Endpoint): JsonSchema {
  if (endpoint.raw) return {}
  const known = inputs.get(endpoint.id) ?? schemas.of(endpoint.input)
  inputs.set(endpoint.id, known)
  return known
}

/** Every field of an endpoint that names a thing: all parameters of the path, and whatever is an id by its schema or its name. */
export function idFieldsOf(endpoint: Endpoint): IdField[] {
  const fields = endpoint.params.map((name) => ({ name, where: 'path' as Where }))
  if (endpoint.raw) return fields
  const where: Where = hasBody(endpoint) ? 'body' : 'query'
  const found = new Set<string>()
  collect(inputOf(endpoint), '', found)
  return [...fields, ...[...found].filter((name) => !endpoint.params.includes(name)).map((name) => ({ name, where }))]
}

function collect(schema: JsonSchema, name: string, found: Set<string>): void {
  const { properties = {}, items, anyOf = [], pattern } = resolved(schema)
  if (!within.has(name) && (pattern === '^[1-9][0-9]{0,18}$' || /(^|_)ids?$/.test(name))) found.add(name)
  for (const [key, value] of Object.entries(properties)) collect(value, key, found)
  if (items) collect(items as JsonSchema, name, found)
  for (const one of anyOf as JsonSchema[]) collect(one, name, found)
}

/** The least that the endpoint's schema takes, with these ids in it; `wanted` is there even where it is optional. */
export function minimalInput(endpoint: Endpoint, ids: Ids, wanted: string | undefined): Record<string, unknown> {
  const { properties = {}, required = [] } = inputOf(endpoint)
  const body = bodies[endpoint.id]
  const own = typeof body === 'function' ? body(ids, wanted) : body
  const names = Object.keys(properties).filter((name) => !endpoint.params.includes(name))
  const chosen = names.filter(
    (name) => (own ? false : required.includes(name)) || (wanted !== undefined && holds(properties[name], name, wanted)),
  )
  return { ...own, ...Object.fromEntries(chosen.map((name) => [name, sampleOf(properties[name] ?? {}, name, ids, wanted)])) }
}

/** Why the schema refuses the input, or undefined. */
export function refusedBecause(endpoint: Endpoint, ids: Ids, input: object): string | undefined {
  const path = Object.fromEntries(endpoint.params.map((name) => [name, ids[name]]))
  const schema = endpoint.form_bytes === undefined ? endpoint.input : endpoint.input.omit({ file: true })
  const { error } = endpoint.raw ? {} : schema.safeParse({ ...input, ...path })
  return error?.issues.map(({ path: at, message }) => `${at.join('/')}: ${message}`).join('; ')
}

function holds(schema: JsonSchema | undefined, name: string, wanted: string): boolean {
  const found = new Set<string>()
  collect(schema ?? {}, name, found)
  return found.has(wanted)
}

const texts = ['A few words', '123456', 'x'.repeat(43), '2026-01-31', 'aa', 'AA', 'a.b', 'a-b', '1', '10:00', '#aabbcc']
const formats: Readonly<Record<string, string>> = {
  uri: 'https://example.com/a',
  email: 'nobody@example.com',
  'date-time': '2099-01-31T12:00:00.000Z',
  date: '2026-01-31',
  uuid: '0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50',
}

function sampleOf(schema: JsonSchema, name: string, ids: Ids, wanted: string | undefined): unknown {
  const {
    type,
    properties = {},
    required = [],
    items,
    examples,
    enum: values,
    anyOf,
    default: usual,
    const: only,
    ...rest
  } = resolved(schema)
  if (anyOf) return sampleOf((anyOf as JsonSchema[])[0] ?? {}, name, ids, wanted)
  if (type === 'array') {
    const count = Math.max(1, Number(rest['minItems'] ?? 1))
    return Array.from({ length: count }, () => sampleOf((items ?? {}) as JsonSchema, name, ids, wanted))
  }
  if (type === 'object') {
    const chosen = Object.entries(properties).filter(
      ([key, value]) => required.includes(key) || (wanted !== undefined && holds(value, key, wanted)),
    )
    return Object.fromEntries(chosen.map(([key, value]) => [key, sampleOf(value, key, ids, wanted)]))
  }
  if (ids[name] !== undefined) return ids[name]
  if (only !== undefined) return only
  if (Array.isArray(examples)) return examples[0]
  if (usual !== undefined) return usual
  if (Array.isArray(values)) return values[0]
  if (type === 'integer' || type === 'number') return Math.max(1, Number(rest['minimum'] ?? 1))
  if (type === 'boolean') return true
  return textLike(rest)
}

function textLike({ format, pattern, minLength = 0, maxLength = 100 }: JsonSchema): string {
  const known = formats[String(format)]
  if (known !== undefined) return known
  const long = texts.map((each) => each.padEnd(Number(minLength), 'x').slice(0, Number(maxLength)))
  const matching = long.find((each) => pattern === undefined || new RegExp(String(pattern)).test(each))
  return matching ?? 'A few words'
}

function resolved(schema: JsonSchema): JsonSchema {
  const ref = schema['$ref']
  return typeof ref === 'string' ? (schemas.components()[ref.split('/').at(-1) ?? ''] ?? {}) : schema
}
