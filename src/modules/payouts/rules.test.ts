import { expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import {
  accountRefusal, amountRefusal, canOf, earliestBeginning, holdsOf, limitsOf, moves, nextDue, payable, payoutProcess, payoutSettings, refusalOf, sinceHolds,
  statusAfter, toCsv, type Move, type Party, type PayoutStatus,
} from './rules.ts' // prettier-ignore

const statuses: PayoutStatus[] = ['requested', 'held', 'processing', 'paid', 'failed', 'cancelled']
const parties: Party[] = ['owner', 'staff', 'system']

/** Everything that is allowed; all else is refused. */
const allowed: Record<string, PayoutStatus> = {
  'owner cancel requested': 'cancelled',
  'owner cancel held': 'cancelled',
  'system hold requested': 'held',
  'staff release held': 'requested',
  'staff refuse requested': 'cancelled',
  'staff refuse held': 'cancelled',
  'staff export requested': 'processing',
  'staff confirm processing': 'paid',
  'staff fail processing': 'failed',
}

test.each(parties.flatMap((party) => moves.flatMap((move) => statuses.map((status) => [party, move, status] as const))))(
  '%s: %s of what is %s is as the table says',
  (party, move, status) => {
    const to = allowed[`${party} ${move} ${status}`]
    expect(refusalOf(move, party, status) === null).toBe(to !== undefined)
    if (to) expect(statusAfter(move, party, status)).toBe(to)
    else expect(() => statusAfter(move, party, status)).toThrow(expect.objectContaining({ code: 'payout.move_not_allowed' }) as Error)
  },
)

test('exactly what ends unpaid gives its money back, and every state is reached', () => {
  for (const move of moves)
    expect(payoutProcess[move].returns_money === true).toBe(['cancelled', 'failed'].includes(payoutProcess[move].to))
  expect(new Set(moves.map((move: Move) => payoutProcess[move].to))).toEqual(new Set(statuses))
})

test('each party sees its own moves', () => {
  expect(canOf('owner', 'held')).toEqual([{ move: 'cancel', allowed: true }])
  expect(canOf('owner', 'processing')).toEqual([{ move: 'cancel', allowed: false }])
  expect(canOf('staff', 'processing').filter((one) => one.allowed).map(({ move }) => move)).toEqual(['confirm', 'fail']) // prettier-ignore
})

test('in every currency what needs four eyes is held for one pair of them at least', () => {
  for (const currency of [...Object.keys(payoutSettings.limits), 'USD', 'KWD', 'EUR']) {
    const { minimum, hold_above, four_eyes_above } = limitsOf(currency)
    expect(0n < minimum && minimum < hold_above && hold_above <= four_eyes_above).toBe(true)
  }
})

const now = new Date('2026-03-10T00:00:00Z')
const calm = {
  amount_minor: 100_000_00n, currency: 'INR', paid_before: true, usable_from: new Date(now.getTime() - 7 * day_ms), frozen_minor: 0n, chargebacks: false, now,
} // prettier-ignore

test.each([
  ['nothing', {}, []],
  ['that none was paid before', { paid_before: false }, ['first_payout']],
  ['an account in use for less than a week', { usable_from: new Date(now.getTime() - 7 * day_ms + 1) }, ['account_new']],
  ['frozen money', { frozen_minor: 1n }, ['money_disputed']],
  ['an open chargeback', { chargebacks: true }, ['money_disputed']],
  ['one coin above the limit', { amount_minor: 100_000_01n }, ['above_limit']],
  [
    'all of it',
    { paid_before: false, usable_from: now, frozen_minor: 1n, amount_minor: 100_000_01n },
    ['first_payout', 'account_new', 'money_disputed', 'above_limit'],
  ],
])('a request is held for %s', (_, change, reasons) => {
  expect(holdsOf({ ...calm, ...change })).toEqual(reasons)
})

const fit = { usable: true, active: true, owed_minor: 0n, disputed: false, released: false }
test.each([
  ['nothing', {}, []],
  ['an account that was stopped', { usable: false }, ['account_unusable']],
  ['a creator who was stopped', { active: false }, ['account_stopped']],
  ['a debt', { owed_minor: 1n }, ['owes_money']],
  ['a dispute', { disputed: true }, ['money_disputed']],
  ['no dispute that staff knew of', { disputed: true, released: true }, []],
  ['a debt, whoever released it', { owed_minor: 1n, released: true }, ['owes_money']],
])('since the request it is held for %s', (_, change, reasons) => {
  expect(sinceHolds({ ...fit, ...change })).toEqual(reasons)
})

test.each([
  [1000_00n, 0n, null, undefined],
  [1000_00n, 0n, 1000_00n, undefined],
  [1000_00n, 0n, 1000_01n, 'payout.insufficient'],
  [1000_00n, 500_00n, null, undefined],
  [1000_00n, 500_01n, null, 'payout.below_minimum'],
  [1000_00n, 400_00n, 600_01n, 'payout.insufficient'],
  [1000_00n, 1000_00n, null, 'payout.nothing_available'],
  [1000_00n, 2000_00n, 1n, 'payout.nothing_available'],
  [499_99n, 0n, null, 'payout.below_minimum'],
  [0n, 0n, null, 'payout.nothing_available'],
])('of %d available with %d owed, asking for %s is %s', (available_minor, owed_minor, wanted, code) => {
  const money = { available_minor, owed_minor, currency: 'INR' }
  expect(amountRefusal(wanted, money)?.code).toBe(code)
  expect(payable(money)).toBe(available_minor > owed_minor ? available_minor - owed_minor : 0n)
})

test('a creator’s own minimum counts when it is higher than ours', () => {
  const money = { available_minor: 1000_00n, owed_minor: 0n, currency: 'INR' }
  expect(amountRefusal(null, money, 1000_01n)?.code).toBe('payout.below_minimum')
  expect(amountRefusal(100_00n, money, 1n)?.code).toBe('payout.below_minimum')
  expect(amountRefusal(null, money, 1000_00n)).toBeNull()
})

test.each([
  [undefined, 'payout.no_account'],
  [{ state: 'pending', usable_from: now }, 'payout.account_not_verified'],
  [{ state: 'restricted', usable_from: now }, 'payout.account_restricted'],
  [{ state: 'active', usable_from: new Date(now.getTime() + 1) }, 'payout.account_waits'],
  [{ state: 'active', usable_from: now }, undefined],
])('the account %j is refused with %s', (account, code) => {
  expect(accountRefusal(account, now)?.code).toBe(code)
})

const date = (text: string) => new Date(`${text}T00:00:00Z`)
test.each([
  ['monthly', 31, '2026-01-30', '2026-01-31'],
  ['monthly', 31, '2026-01-31', '2026-02-28'],
  ['monthly', 31, '2026-02-28', '2026-03-31'],
  ['monthly', 31, '2026-03-31', '2026-04-30'],
  ['monthly', 29, '2028-01-31', '2028-02-29'],
  ['monthly', 30, '2028-02-29', '2028-03-30'],
  ['monthly', 1, '2026-12-01', '2027-01-01'],
  ['monthly', 15, '2026-12-31', '2027-01-15'],
  ['weekly', 1, '2026-03-09', '2026-03-16'],
  ['weekly', 1, '2026-03-08', '2026-03-09'],
  ['weekly', 7, '2026-03-09', '2026-03-15'],
  ['weekly', 7, '2026-03-15', '2026-03-22'],
  ['weekly', 3, '2026-12-31', '2027-01-06'],
] as const)('%s on %i, after %s, is due on %s', (kind, day, after, due) => {
  expect(nextDue(kind, day, date(after))).toEqual(date(due))
})

test('from any day on, a weekly day comes within seven days and a monthly one within a month, on its day or the last', () => {
  for (let at = date('2027-12-01').getTime(); at < date('2028-04-01').getTime(); at += day_ms) {
    for (let day = 1; day <= 31; day++) {
      const due = nextDue('monthly', day, new Date(at))
      const isLast = new Date(due.getTime() + day_ms).getUTCDate() === 1
      expect(due.getUTCDate() === day || (isLast && due.getUTCDate() < day)).toBe(true)
      expect(due.getTime() > at && due.getTime() - at <= 31 * day_ms).toBe(true)
    }
    for (let day = 1; day <= 7; day++) {
      const due = nextDue('weekly', day, new Date(at))
      expect([due.getUTCDay() || 7, due.getTime() > at, due.getTime() - at <= 7 * day_ms]).toEqual([day, true, true])
    }
  }
})

test('a day has begun nowhere before we look', () => {
  const firsts = ['Pacific/Kiritimati', 'Asia/Kolkata', 'UTC'].map((timeZone) =>
    new Date(earliestBeginning(date('2026-03-10')).getTime() - 1).toLocaleDateString('sv', { timeZone }),
  )
  expect(firsts.every((day) => day <= '2026-03-09')).toBe(true)
})

test('no cell of a file runs in a spreadsheet or breaks out of its place', () => {
  expect(toCsv([['a', '=1+1', '+44', '-5', '@x', '\tq', ' =x', '"b",\r\nc', 'ok 5']])).toBe(
    `"a","'=1+1","'+44","'-5","'@x","'\tq","' =x","""b"",\r\nc","ok 5"\r\n`,
  )
})
