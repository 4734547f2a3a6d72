import { day_ms, hour_ms } from '#platform/clock.ts'
import { parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'

export type PayoutStatus = 'requested' | 'held' | 'processing' | 'paid' | 'failed' | 'cancelled'
export type Party = 'owner' | 'staff' | 'system'
export type Move = 'cancel' | 'hold' | 'release' | 'refuse' | 'export' | 'confirm' | 'fail'
type Rule = { readonly from: readonly PayoutStatus[]; readonly to: PayoutStatus; readonly by: Party; readonly returns_money?: true }

/**
 *              hold                             cancel, refuse
 *   requested ◀──────▶ held ─────────────────────▶ cancelled
 *       │    release                                  ▲
 *       ├─────────────── cancel, refuse ──────────────┘
 *       │ export             confirm
 *       └───────▶ processing ────────▶ paid
 *                     └──── fail ────▶ failed
 *
 * What is cancelled or failed gives its money back (P7).
 */
export const payoutProcess: Readonly<Record<Move, Rule>> = {
  cancel: { from: ['requested', 'held'], to: 'cancelled', by: 'owner', returns_money: true },
  hold: { from: ['requested'], to: 'held', by: 'system' },
  release: { from: ['held'], to: 'requested', by: 'staff' },
  refuse: { from: ['requested', 'held'], to: 'cancelled', by: 'staff', returns_money: true },
  export: { from: ['requested'], to: 'processing', by: 'staff' },
  confirm: { from: ['processing'], to: 'paid', by: 'staff' },
  fail: { from: ['processing'], to: 'failed', by: 'staff', returns_money: true },
}
export const moves = Object.keys(payoutProcess) as Move[]

/** Why this party cannot make this move now; null when it can. */
export function refusalOf(move: Move, party: Party, status: PayoutStatus): string | null {
  const { from, by } = payoutProcess[move]
  if (by !== party) return `Only ${by === 'owner' ? 'its creator' : `the ${by}`} can ${move} a payout`
  return from.includes(status) ? null : `A payout that is ${status} cannot be changed by ${move}`
}

/** What one does by hand to a payout: exports take many, and only the system holds. */
export function canOf(party: Party, status: PayoutStatus) {
  return moves
    .filter((move) => payoutProcess[move].by === party && move !== 'export')
    .map((move) => ({ move, allowed: refusalOf(move, party, status) === null }))
}

/** The status after the move; Problem `payout.move_not_allowed` (409). */
export function statusAfter(move: Move, party: Party, status: PayoutStatus): PayoutStatus {
  const refusal = refusalOf(move, party, status)
  if (refusal !== null) throw new Problem('conflict', 'payout.move_not_allowed', refusal)
  return payoutProcess[move].to
}

type Limits = { readonly minimum: string; readonly hold_above: string; readonly four_eyes_above: string }
const common: Limits = { minimum: '10', hold_above: '2000', four_eyes_above: '5000' }

/** Version 1 of what may be asked for, and of what staff look at first. Amounts in major units. */
export const payoutSettings = {
  version: 1,
  /** A payout account that may be used only since this short a time is looked at. */
  account_is_new_ms: 7 * day_ms,
  limits: {
    INR: { minimum: '500', hold_above: '100000', four_eyes_above: '200000' },
    JPY: { minimum: '1000', hold_above: '200000', four_eyes_above: '500000' },
  } as Readonly<Record<string, Limits>>,
}
/** In minor units. */
export function limitsOf(currency: string): { minimum: bigint; hold_above: bigint; four_eyes_above: bigint } {
  const { minimum, hold_above, four_eyes_above } = payoutSettings.limits[currency] ?? common
  const minor = (major: string) => parseMajor(major, currency)
  return { minimum: minor(minimum), hold_above: minor(hold_above), four_eyes_above: minor(four_eyes_above) }
}

export const holdReasons = [
  'first_payout',
  'account_new',
  'money_disputed',
  'above_limit',
  'account_unusable',
  'owes_money',
  'account_stopped',
] as const
export type HoldReason = (typeof holdReasons)[number]
export type Asked = {
  readonly amount_minor: bigint
  readonly currency: string
  readonly paid_before: boolean
  readonly usable_from: Date
  readonly frozen_minor: bigint
  readonly chargebacks: boolean
  readonly now: Date
}

/** What staff should look at before this money leaves; empty when nothing is. */
export function holdsOf({ amount_minor, currency, paid_before, usable_from, frozen_minor, chargebacks, now }: Asked): HoldReason[] {
  const held: HoldReason[] = []
  if (!paid_before) held.push('first_payout')
  if (usable_from.getTime() + payoutSettings.account_is_new_ms > now.getTime()) held.push('account_new')
  if (frozen_minor > 0n || chargebacks) held.push('money_disputed')
  if (amount_minor > limitsOf(currency).hold_above) held.push('above_limit')
  return held
}

type Since = {
  readonly usable: boolean
  readonly active: boolean
  readonly owed_minor: bigint
  readonly disputed: boolean
  readonly released: boolean
}

/** What happened since a payout was asked for that keeps it from leaving. Who released it knew of disputed money. */
export function sinceHolds({ usable, active, owed_minor, disputed, released }: Since): HoldReason[] {
  const held: HoldReason[] = []
  if (!usable) held.push('account_unusable')
  if (!active) held.push('account_stopped')
  if (owed_minor > 0n) held.push('owes_money')
  if (disputed && !released) held.push('money_disputed')
  return held
}

type Money = { readonly available_minor: bigint; readonly owed_minor: bigint; readonly currency: string }
type Refusal = { readonly code: string; readonly detail: string }

/** How much may leave: what is available beyond what is owed. */
export const payable = ({ available_minor, owed_minor }: Money): bigint =>
  available_minor > owed_minor ? available_minor - owed_minor : 0n

/** Why this much (null: all) cannot be asked for; null when it can. */
export function amountRefusal(wanted: bigint | null, money: Money, own_minimum = 0n): Refusal | null {
  const most = payable(money)
  const { minimum } = limitsOf(money.currency)
  const least = own_minimum > minimum ? own_minimum : minimum
  const amount = wanted ?? most
  if (most === 0n) return { code: 'payout.nothing_available', detail: 'Nothing is available to be paid out' }
  if (amount > most) return { code: 'payout.insufficient', detail: 'That is more than may be paid out' }
  if (amount < least) return { code: 'payout.below_minimum', detail: 'That is less than the least that is paid out' }
  return null
}

type Destination = { readonly state: string; readonly usable_from: Date } | undefined

/** Why no money goes there now; null when it does. */
export function accountRefusal(account: Destination, now: Date): Refusal | null {
  if (!account)
    return { code: 'payout.no_account', detail: 'Say first where the money of this currency goes: POST /profile/payout-accounts' }
  if (account.state === 'restricted')
    return { code: 'payout.account_restricted', detail: 'Payouts to this account are stopped; write to support' }
  if (account.state !== 'active') return { code: 'payout.account_not_verified', detail: 'The payout account waits to be looked at by us' }
  if (account.usable_from > now)
    return {
      code: 'payout.account_waits',
      detail: `The payout account is new and can be used from ${account.usable_from.toISOString()} on`,
    }
  return null
}

/** Days begin at most 14 hours before they do in UTC. */
export const earliestBeginning = (day: Date): Date => new Date(day.getTime() - 14 * hour_ms)

/** The first due day after `after`; both are midnights in UTC that stand for the creator's own days. A month that is too short ends on its last day. */
export function nextDue(kind: 'weekly' | 'monthly', day: number, after: Date): Date {
  if (kind === 'weekly') return new Date(after.getTime() + (((day - (after.getUTCDay() || 7) + 6) % 7) + 1) * day_ms)
  const inMonth = (months: number) => {
    const [year, month] = [after.getUTCFullYear(), after.getUTCMonth() + months]
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    return new Date(Date.UTC(year, month, Math.min(day, last)))
  }
  return inMonth(0) > after ? inMonth(0) : inMonth(1)
}

/** Cells that a spreadsheet would run are made text; every cell is quoted, lines end as RFC 4180 says. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^\s*[=+\-@|%\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
