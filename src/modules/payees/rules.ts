import { invalidField, Problem, type FieldError } from '#platform/problem.ts'
import { documentKindOf, payoutKindOf, type DocumentKindName, type PayoutField, type PayoutKindName } from './kinds.ts'

export type Party = 'owner' | 'staff' | 'system'
export type Refusal = { readonly code: string; readonly detail: string }
type Rule<State, Facts> = {
  readonly from: readonly State[]
  readonly to: State
  readonly by: Party
  readonly guard?: (facts: Facts) => Refusal | null
}

export type KycState = 'draft' | 'submitted' | 'approved' | 'refused' | 'expired'
export type KycMove = 'submit' | 'withdraw' | 'approve' | 'refuse' | 'revoke' | 'expire'
export type KycFacts = { readonly state: KycState; readonly files: number; readonly expires_on: Date | null; readonly now: Date }

/**
 * A document that shows who somebody is.
 *
 *            submit                approve               expire
 *   draft ────────────▶ submitted ─────────▶ approved ──────────▶ expired
 *     ▲                  │      │               │
 *     └──── withdraw ────┘      │refuse         │revoke
 *                               ▼               │
 *                            refused ◀──────────┘
 */
export const kycProcess: Readonly<Record<KycMove, Rule<KycState, KycFacts>>> = {
  submit: { from: ['draft'], to: 'submitted', by: 'owner', guard: (facts) => hasFiles(facts) ?? notOver(facts) },
  withdraw: { from: ['submitted'], to: 'draft', by: 'owner' },
  approve: { from: ['submitted'], to: 'approved', by: 'staff', guard: notOver },
  refuse: { from: ['submitted'], to: 'refused', by: 'staff' },
  revoke: { from: ['approved'], to: 'refused', by: 'staff' },
  expire: { from: ['approved'], to: 'expired', by: 'system' },
}
export const kycMoves = Object.keys(kycProcess) as KycMove[]

function hasFiles({ files }: KycFacts): Refusal | null {
  return files > 0 ? null : { code: 'kyc.no_files', detail: 'Add a picture or a PDF of the document first' }
}

function notOver({ expires_on, now }: KycFacts): Refusal | null {
  if (expires_on === null || expires_on.getTime() + 86_400_000 > now.getTime()) return null
  return { code: 'kyc.document_expired', detail: 'The document has run out; give one that holds' }
}

export type PayoutState = 'pending' | 'active' | 'restricted' | 'rejected' | 'replaced'
export type PayoutMove = 'withdraw' | 'replace' | 'activate' | 'reject' | 'restrict' | 'release'
export type PayoutFacts = { readonly state: PayoutState }

/**
 * Where a creator's money goes.
 *
 *             activate            restrict
 *   pending ───────────▶ active ───────────▶ restricted
 *    │   │                ▲ │                  │ │ │
 *    │   │reject          │ └─ replace ──┐     │ │ │
 *    │   ▼                └── release ───┼─────┘ │ │
 *    │  rejected ◀───────── reject ──────┼───────┘ │
 *    │                                   ▼         │
 *    └─────── withdraw, replace ──▶ replaced ◀─────┘ replace
 */
export const payoutProcess: Readonly<Record<PayoutMove, Rule<PayoutState, PayoutFacts>>> = {
  withdraw: { from: ['pending'], to: 'replaced', by: 'owner' },
  replace: { from: ['pending', 'active', 'restricted'], to: 'replaced', by: 'system' },
  activate: { from: ['pending'], to: 'active', by: 'staff' },
  reject: { from: ['pending', 'restricted'], to: 'rejected', by: 'staff' },
  restrict: { from: ['active'], to: 'restricted', by: 'staff' },
  release: { from: ['restricted'], to: 'active', by: 'staff' },
}
export const payoutMoves = Object.keys(payoutProcess) as PayoutMove[]

/** Why this party cannot make this move now, or null when it can. */
export const kycRefusal = (move: KycMove, party: Party, facts: KycFacts) => refusalIn('kyc', kycProcess[move], move, party, facts)
export const payoutRefusal = (move: PayoutMove, party: Party, facts: PayoutFacts) =>
  refusalIn('payout_account', payoutProcess[move], move, party, facts)

function refusalIn<State extends string, Facts extends { state: State }>(
  thing: string,
  { from, by, guard }: Rule<State, Facts>,
  move: string,
  party: Party,
  facts: Facts,
): Refusal | null {
  const code = `${thing}.move_not_allowed`
  if (by !== party) return { code, detail: `Only ${by === 'owner' ? 'its owner' : `the ${by}`} can ${move} this` }
  if (!from.includes(facts.state)) return { code, detail: `What is ${facts.state} cannot be changed by ${move}` }
  return guard?.(facts) ?? null
}

/** The state after the move; Problem (409) with the reason's code when there is one. */
export function kycAfter(move: KycMove, party: Party, facts: KycFacts): KycState {
  refuse(kycRefusal(move, party, facts))
  return kycProcess[move].to
}

export function payoutAfter(move: PayoutMove, party: Party, facts: PayoutFacts): PayoutState {
  refuse(payoutRefusal(move, party, facts))
  return payoutProcess[move].to
}

function refuse(refusal: Refusal | null): void {
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail)
}

export const kycCan = (party: Party, facts: KycFacts) =>
  kycMoves.filter((move) => leadsOn(kycProcess[move], party, facts)).map((move) => shown(move, kycRefusal(move, party, facts)))
export const payoutCan = (party: Party, facts: PayoutFacts) =>
  payoutMoves.filter((move) => leadsOn(payoutProcess[move], party, facts)).map((move) => shown(move, payoutRefusal(move, party, facts)))

const leadsOn = <State>({ by, from }: { by: Party; from: readonly State[] }, party: Party, { state }: { state: State }) =>
  by === party && from.includes(state)
const shown = <Move>(move: Move, refusal: Refusal | null) => ({ move, allowed: refusal === null, reason: refusal?.detail ?? null })

/** Without blanks, dashes and dots that people type for the eye, in capitals. */
export const plainNumber = (typed: string) => typed.normalize('NFKC').replace(/[\s.\-/]/g, '').toUpperCase() // prettier-ignore

type Given = { kind: DocumentKindName; number: string; country: string | null; expires_on: Date | null }

/** The document in its one form; Problem `request.invalid` (400) naming what does not fit its kind. */
export function documentOf({ kind, number: typed, country, expires_on }: Given, role: 'brand' | 'creator') {
  const rule = documentKindOf(kind)
  if (!rule.roles.includes(role)) throw invalidField('/kind', 'kind.other_role', `A ${role} does not show a ${rule.name}`)
  const number = plainNumber(typed)
  if (!rule.number.test(number) || rule.check?.(number) === false)
    throw invalidField('/number', 'number.invalid', `A ${rule.name} has a number such as ${rule.example}`)
  if (rule.country !== null && country !== null && country !== rule.country)
    throw invalidField('/country', 'country.other', `A ${rule.name} comes from ${rule.country}`)
  const issuer = rule.country ?? country
  if (issuer === null) throw invalidField('/country', 'required', 'Say which country issued it, such as "IN"')
  if (rule.ends && expires_on === null) throw invalidField('/expires_on', 'required', 'Say until when it holds')
  return { number, country: issuer, expires_on: rule.ends ? expires_on : null }
}

export const cool_down_ms = 48 * 60 * 60 * 1000
export type Details = Partial<Record<PayoutField, string>>
type PayoutGiven = Partial<Record<PayoutField, string | undefined>>

/** The details in their one form, with the account they name; Problem `request.invalid` (400) naming every field that does not fit the kind. */
export function detailsOf(kind: PayoutKindName, currency: string, given: PayoutGiven): { details: Details; account: string } {
  const rule = payoutKindOf(kind)
  if (rule.currencies && !rule.currencies.includes(currency))
    throw invalidField('/currency', 'currency.other', `${rule.name} takes ${rule.currencies.join(', ')} only`)
  const details: Details = {}
  const errors: FieldError[] = []
  for (const [field, typed] of Object.entries(given) as [PayoutField, string | undefined][]) {
    if (typed === undefined) continue
    const shape = rule.needs[field] ?? rule.may[field]
    const value = plainIn(field, typed)
    if (!shape) errors.push({ pointer: `/${field}`, code: 'field.other_kind', message: `${rule.name} has no such field` })
    else if (!shape.test(value) || (field === rule.account && rule.check?.(value) === false))
      errors.push({ pointer: `/${field}`, code: `${field}.invalid`, message: 'This cannot be right; look for a slip' })
    else details[field] = value
  }
  for (const field of Object.keys(rule.needs) as PayoutField[])
    if (given[field] === undefined) errors.push({ pointer: `/${field}`, code: 'required', message: 'This field is required' })
  const [first] = errors
  if (first) throw new Problem('invalid', 'request.invalid', `${first.pointer}: ${first.message}`, { errors })
  return { details, account: details[rule.account] ?? '' }
}

function plainIn(field: PayoutField, typed: string): string {
  if (field === 'bank_name') return typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (field === 'upi_id') return typed.normalize('NFKC').trim().toLowerCase()
  return plainNumber(typed)
}

/** What its owner knows an account or a number by, and nobody can use: the last four characters of what is long enough, else fewer. */
export function endOf(value: string): string {
  const name = value.split('@')[0] ?? value
  return name.slice(name.length - Math.min(4, Math.floor(name.length / 2)))
}
