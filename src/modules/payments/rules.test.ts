import { describe, expect, test } from 'vitest'
import { allocateRefund, nextTry, shareChargeback, spreadCredit } from './rules.ts'

type Source = 'gateway' | 'wallet' | 'manual'
const payment = (id: bigint, source: Source, amount_minor: bigint, refunded_minor = 0n, charged_back_minor = 0n) => ({
  id,
  source,
  amount_minor,
  refunded_minor,
  charged_back_minor,
})

describe('a refund', () => {
  const payments = [payment(1n, 'wallet', 50n), payment(3n, 'gateway', 100n), payment(2n, 'manual', 30n), payment(4n, 'gateway', 20n)]
  const partsOf = (amount: bigint) => allocateRefund(amount, payments).parts.map(({ payment: { id }, part_minor }) => [id, part_minor])

  test('goes back to the gateway first, then the bank, to credit last', () => {
    expect(partsOf(1n)).toEqual([[3n, 1n]])
    expect(partsOf(120n)).toEqual([[3n, 100n], [4n, 20n]]) // prettier-ignore
    expect(partsOf(151n)).toEqual([[3n, 100n], [4n, 20n], [2n, 30n], [1n, 1n]]) // prettier-ignore
  })

  test('of any amount is given out to the last part, never more than a payment brought, and the rest is told', () => {
    for (let amount = 0n; amount <= 230n; amount++) {
      const { parts, left } = allocateRefund(amount, payments)
      expect(parts.reduce((sum, { part_minor }) => sum + part_minor, left)).toBe(amount)
      expect(parts.every(({ payment: { amount_minor }, part_minor }) => part_minor > 0n && part_minor <= amount_minor)).toBe(true)
      expect(left).toBe(amount > 200n ? amount - 200n : 0n)
    }
  })

  test('takes what the bank took back only when nothing else is left', () => {
    const taken = [payment(1n, 'gateway', 100n, 0n, 80n), payment(2n, 'wallet', 50n)]
    const partsOfTaken = (amount: bigint) => allocateRefund(amount, taken).parts.map(({ part_minor }) => part_minor)
    expect([partsOfTaken(20n), partsOfTaken(70n), partsOfTaken(71n)]).toEqual([[20n], [20n, 50n], [21n, 50n]])
  })

  test('of what came with one payment goes back to that one, and beyond what is left of it to the others', () => {
    const known = [payment(1n, 'gateway', 35n), payment(2n, 'wallet', 70n)]
    const of = (amount: bigint, own: bigint) =>
      allocateRefund(amount, known, own).parts.map(({ payment: { id }, part_minor }) => [id, part_minor])
    expect([of(35n, 2n), of(80n, 2n)]).toEqual([[[2n, 35n]], [[2n, 70n], [1n, 10n]]]) // prettier-ignore
    expect(allocateRefund(106n, known, 1n).left).toBe(1n)
  })

  test('takes nothing from what was refunded before', () => {
    const { parts, left } = allocateRefund(10n, [payment(1n, 'gateway', 10n, 10n), payment(2n, 'wallet', 5n, 1n)])
    expect([parts.map(({ payment: { id }, part_minor }) => [id, part_minor]), left]).toEqual([[[2n, 4n]], 6n])
  })
})

test('credit pays the first orders first', () => {
  expect(spreadCredit(0n, [5n, 5n])).toEqual([0n, 0n])
  expect(spreadCredit(7n, [5n, 5n])).toEqual([5n, 2n])
  expect(spreadCredit(99n, [5n, 5n])).toEqual([5n, 5n])
})

describe('a chargeback', () => {
  const all = [
    { amount_minor: 100n, refunded_minor: 0n },
    { amount_minor: 50n, refunded_minor: 40n },
  ]

  test('is shared out by what was not refunded, to the last part, at most what each paid', () => {
    for (let taken = 1n; taken <= 150n; taken++) {
      const shares = shareChargeback(taken, 15n, all) ?? []
      expect(shares.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)).toBe(taken)
      expect(shares.reduce((sum, { fee_minor }) => sum + fee_minor, 0n)).toBe(15n)
      expect(shares.every(({ amount_minor }, nth) => amount_minor <= (all[nth]?.amount_minor ?? 0n))).toBe(true)
    }
    expect(shareChargeback(110n, 0n, all)?.map(({ amount_minor }) => amount_minor)).toEqual([100n, 10n])
    expect(shareChargeback(120n, 0n, all)?.map(({ amount_minor }) => amount_minor)).toEqual([100n, 20n])
  })

  test('of more than the charge, or of nothing, is not shared', () => {
    expect(shareChargeback(151n, 0n, all)).toBeNull()
    expect(shareChargeback(0n, 0n, all)).toBeNull()
  })
})

test('an event is tried again after 1, 2, 4 … minutes, an hour at most, and no more after a week', () => {
  const start = new Date('2026-01-01T00:00:00Z')
  const pauses = [1, 2, 3, 7, 50].map((attempts) => ((nextTry(attempts, start, start)?.getTime() ?? 0) - start.getTime()) / 60_000)
  expect(pauses).toEqual([1, 2, 4, 60, 60])
  expect(nextTry(1, start, new Date('2026-01-08T00:00:00Z'))).not.toBeNull()
  expect(nextTry(1, start, new Date('2026-01-08T00:00:01Z'))).toBeNull()
})
