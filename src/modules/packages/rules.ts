import type { PackageStatus } from '#generated/prisma/enums.ts'
import { digitsOf, formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { packageMoves, type Sold } from './schema.ts'

/** A portfolio is one answer, so it has an end. */
export const most_active_packages = 50
export const most_drafts = 50
/** Drafts, active and paused ones together. */
export const most_kept_packages = 200
export const most_versions = 500

/** Leaves room for fees and taxes in every amount column. */
const highest_price_major = 1_000_000_000n

/** The price in minor units: above zero, with no more digits than the currency has, and not absurd. */
export function priceOf(price: string, currency: string, pointer = '/price'): bigint {
  const minor = parseMajor(price, currency, pointer)
  if (minor <= 0n) throw invalidField(pointer, 'price.too_low', 'A price is above zero')
  checkHighest(minor, currency, pointer)
  return minor
}

/** What an order costs in all has the same end as a price has. */
export function checkHighest(minor: bigint, currency: string, pointer: string): void {
  if (minor > highest_price_major * 10n ** BigInt(digitsOf(currency)))
    throw invalidField(pointer, 'price.too_high', `A price is at most ${highest_price_major} ${currency}`)
}

/** The price as it is kept and goes out: with exactly the digits of its currency. */
export function priceText(price: { toString(): string }, currency: string): string {
  return formatMinor(parseMajor(price, currency), currency)
}

/** A package sells in the one currency its creator is paid in, because nothing here converts money. */
export function checkCurrency(currency: string, paid_in: string): void {
  if (currency !== paid_in) throw invalidField('/currency', 'currency.not_yours', `You are paid in ${paid_in}; give prices in ${paid_in}`)
}

export type Shelf = { readonly active: number; readonly draft: number; readonly kept: number }

/** Problem `package.too_many` when the shelf, counted without this package, has no room for it in that status. */
export function checkRoom(status: PackageStatus, shelf: Shelf): void {
  const full = (most: number, what: string) =>
    new Problem('conflict', 'package.too_many', `At most ${most} packages can be ${what}; pause or archive one first`)
  if (status === 'active' && shelf.active >= most_active_packages) throw full(most_active_packages, 'active')
  if (status === 'draft' && shelf.draft >= most_drafts) throw full(most_drafts, 'drafts')
  if (status !== 'archived' && shelf.kept >= most_kept_packages) throw full(most_kept_packages, 'kept')
}

export function checkTier({ tier, tier_group }: Pick<Sold, 'tier' | 'tier_group'>): void {
  if ((tier === null) === (tier_group === null)) return
  throw invalidField(tier === null ? '/tier' : '/tier_group', 'required', 'A tier and the name of its group are given together')
}

export type PackageMove = (typeof packageMoves)[number]

/**
 *             publish          pause
 *   draft ──────────▶ active ◀────────▶ paused
 *     │                 │     resume      │
 *     └──────────── archive ──────────────┘──▶ archived, which ends it
 */
export const moves: Readonly<Record<PackageMove, { from: readonly PackageStatus[]; to: PackageStatus }>> = {
  publish: { from: ['draft'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  archive: { from: ['draft', 'active', 'paused'], to: 'archived' },
}

/** Every move, and why not. */
export function canOf(status: PackageStatus) {
  return packageMoves.map((move) => {
    const allowed = moves[move].from.includes(status)
    return { move, allowed, reason: allowed ? null : `Not from ${status}` }
  })
}

/** Where the move leads; Problem `package.move_not_allowed` (409) with `can`. */
export function moved(status: PackageStatus, move: PackageMove): PackageStatus {
  if (moves[move].from.includes(status)) return moves[move].to
  throw new Problem('conflict', 'package.move_not_allowed', `A package that is ${status} has no move ${move}; see can`, {
    members: { can: canOf(status) },
  })
}

/** What `is_active` asks for, said by the field alone. */
export function switched(status: PackageStatus, is_active: boolean): PackageStatus {
  if (is_active) return 'active'
  return status === 'active' ? 'paused' : status
}

export function checkEditable(status: PackageStatus): void {
  if (status === 'archived') throw new Problem('conflict', 'package.archived', 'An archived package stays as it was; make a new one')
}

export function checkVersion(version: number, seen: number | undefined): void {
  if (seen === undefined || seen === version) return
  throw new Problem('conflict', 'package.version_conflict', `The package is at version ${version}; look at it again`, {
    members: { version },
  })
}

/** The fields in which two versions differ, with both values; nothing when they sell the same. */
export function changesOf(seen: Sold, now: Sold): { field: string; seen: unknown; now: unknown }[] {
  const fields = Object.keys(now) as (keyof Sold)[]
  return fields
    .filter((field) => textOf(seen[field]) !== textOf(now[field]))
    .map((field) => ({ field, seen: seen[field], now: now[field] }))
}

/** The database hands JSON back with its keys in an order of its own. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
