import type { PaymentSource } from '#generated/prisma/enums.ts'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { allocate } from '#platform/money.ts'

const most_pause_ms = hour_ms
/** So long an event about something unknown is tried again by itself; after that staff see it among those that failed. */
const patience_ms = 7 * day_ms

/** When an event that could not be acted on is tried again: after growing pauses, an hour at most; null once nobody will by itself. */
export function nextTry(attempts: number, received_at: Date, now: Date): Date | null {
  if (now.getTime() - received_at.getTime() > patience_ms) return null
  return new Date(now.getTime() + Math.min(minute_ms * 2 ** Math.min(Math.max(attempts - 1, 0), 10), most_pause_ms))
}

/** How much of each order a brand's credit pays: the first orders first. */
export function spreadCredit(credit_minor: bigint, totals: readonly bigint[]): bigint[] {
  return spread(credit_minor, totals).parts
}

export type Refundable = {
  readonly id: bigint
  readonly source: PaymentSource
  readonly amount_minor: bigint
  readonly refunded_minor: bigint
  /** What the payer's bank took back of it, or tries to. */
  readonly charged_back_minor: bigint
}
const turn: Readonly<Record<PaymentSource, number>> = { gateway: 0, manual: 1, wallet: 2 }

/**
 * Which payments a refund goes back to: the oldest first, what credit paid last, and what the bank has taken back only when nothing else
 * is left. Money that came with the payment `own` goes back to that one, and to the others what they were given of it before. `left` is what
 * belongs to none of them.
 */
export function allocateRefund<T extends Refundable>(
  amount_minor: bigint,
  payments: readonly T[],
  own: bigint | null = null,
): { parts: { payment: T; part_minor: bigint }[]; left: bigint } {
  if (own !== null) {
    const first = allocateRefund(amount_minor, payments.filter(({ id }) => id === own)) // prettier-ignore
    const rest = allocateRefund(first.left, payments.filter(({ id }) => id !== own)) // prettier-ignore
    return { parts: [...first.parts, ...rest.parts], left: rest.left }
  }
  const inTurn = payments.toSorted((a, b) => turn[a.source] - turn[b.source] || (a.id < b.id ? -1 : 1))
  const free = inTurn.map((each) => most(each.amount_minor - each.refunded_minor - each.charged_back_minor, 0n))
  const first = spread(amount_minor, free)
  const rest = inTurn.map((each, nth) => each.amount_minor - each.refunded_minor - (first.parts[nth] ?? 0n))
  const second = spread(first.left, rest)
  const parts = inTurn.flatMap((payment, nth) => {
    const part_minor = (first.parts[nth] ?? 0n) + (second.parts[nth] ?? 0n)
    return part_minor > 0n ? [{ payment, part_minor }] : []
  })
  return { parts, left: second.left }
}

/** Fills these one after the other. */
function spread(amount_minor: bigint, room: readonly bigint[]): { parts: bigint[]; left: bigint } {
  let left = amount_minor
  const parts = room.map((open) => {
    const part = least(open, left)
    left -= part
    return part
  })
  return { parts, left }
}

const least = (one: bigint, other: bigint) => (one < other ? one : other)
const most = (one: bigint, other: bigint) => (one > other ? one : other)

type Charged = { readonly amount_minor: bigint; readonly refunded_minor: bigint }

/**
 * Each payment's part of what a bank took back of the charge they shared: in proportion to what was not refunded, and beyond that to what
 * was. Nothing when the bank took more than the charge was.
 */
export function shareChargeback(taken_minor: bigint, fee_minor: bigint, payments: readonly Charged[]) {
  const whole = payments.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  if (taken_minor > whole || taken_minor <= 0n) return null
  const kept = payments.map(({ amount_minor, refunded_minor }) => amount_minor - refunded_minor)
  const kept_minor = kept.reduce((sum, part) => sum + part, 0n)
  const refunded = payments.map(({ refunded_minor }) => refunded_minor)
  const first = taken_minor < kept_minor ? allocate(taken_minor, kept) : kept
  const beyond = taken_minor > kept_minor ? allocate(taken_minor - kept_minor, refunded) : refunded.map(() => 0n)
  const parts = first.map((part, nth) => part + (beyond[nth] ?? 0n))
  const fees = allocate(fee_minor, parts)
  return parts.map((amount_minor, nth) => ({ amount_minor, fee_minor: fees[nth] ?? 0n }))
}

/** How much one member of staff may give on their own, in major units; more takes two. Currencies that are not named: the smallest. */
export const goodwillAlone: Readonly<Record<string, string>> = { INR: '5000', USD: '100', EUR: '100', GBP: '100' }
export const goodwillAloneElsewhere = '100'

/** One movement of money as one of two books has it. `fact` and `subject` (the gateway's id) name it. */
export type Fact = {
  readonly fact: string
  readonly subject: string
  readonly amount_minor: bigint
  readonly currency: string
  readonly at: Date
}
export type Difference = Omit<Fact, 'amount_minor'> & {
  readonly kind: 'missing_here' | 'missing_there' | 'amount_differs'
  readonly ours_minor: bigint | null
  readonly theirs_minor: bigint | null
}
const nameOf = ({ fact, subject }: Pick<Fact, 'fact' | 'subject'>) => `${fact} ${subject}`

/** Facts by their names: what two books agree or differ in. */
export function bookOf<T extends Fact>(facts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(facts.map((fact) => [nameOf(fact), fact]))
}

/**
 * Where two books differ: `theirs` and `ours` are looked up in the other side's `book`, which reaches further, because what one
 * side does a second before midnight the other notes after.
 */
export function compareBooks(
  theirs: readonly Fact[],
  ourBook: ReadonlyMap<string, Fact>,
  ours: readonly Fact[],
  theirBook: ReadonlyMap<string, Fact>,
): Difference[] {
  const here = theirs.flatMap((fact): Difference[] => {
    const { amount_minor: theirs_minor, ...rest } = fact
    const found = ourBook.get(nameOf(fact))
    if (!found) return [{ ...rest, kind: 'missing_here', ours_minor: null, theirs_minor }]
    return agree(found, fact) ? [] : [{ ...rest, kind: 'amount_differs', ours_minor: found.amount_minor, theirs_minor }]
  })
  const there = ours.flatMap(({ amount_minor: ours_minor, ...rest }): Difference[] =>
    theirBook.has(nameOf(rest)) ? [] : [{ ...rest, kind: 'missing_there', ours_minor, theirs_minor: null }],
  )
  return [...here, ...there]
}

const agree = (one: Fact, other: Fact) => one.amount_minor === other.amount_minor && one.currency === other.currency

/** Whether the books agree by now in what they differed in: the other side has it, with the same amount. */
export function isGone(
  { fact, subject, kind, ours_minor, theirs_minor }: Pick<Difference, 'fact' | 'subject' | 'kind' | 'ours_minor' | 'theirs_minor'>,
  ourBook: ReadonlyMap<string, Fact>,
  theirBook: ReadonlyMap<string, Fact>,
): boolean {
  const [book, wanted] = kind === 'missing_there' ? [theirBook, ours_minor] : [ourBook, theirs_minor]
  return book.get(nameOf({ fact, subject }))?.amount_minor === wanted
}
