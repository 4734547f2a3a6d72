import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import type { Balances } from './schema.ts'

const owned = statement<{ kind: string; currency: string; balance_minor: bigint }>(
  'ledger.owned_balances',
  `select kind, currency, balance_minor from account
   where (owner_id = $1 and kind in ('creator_pending', 'creator_available', 'creator_frozen', 'creator_receivable'))
      or (owner_id = $2 and kind = 'brand_wallet')
   order by currency`,
)
const inClearance = statement<{ order_id: bigint; amount_minor: bigint; currency: string; earned_at: Date; available_at: Date }>(
  'ledger.in_clearance',
  `select order_id, amount_minor, currency, earned_at, available_at from earning
   where creator_id = $1 and cleared_at is null order by available_at, order_id limit 100`,
)

/** Through what was taken from `available`, newest first: whose a payout is, only its transactions say here. */
const inTransit = statement<{ payout_id: bigint; amount_minor: bigint; currency: string; asked_at: Date }>(
  'ledger.in_transit',
  `select p.owner_id as payout_id, p.balance_minor as amount_minor, p.currency, t.created_at as asked_at
   from account a cross join lateral (
     select transaction_id from entry where account_id = a.id and amount_minor > 0 order by id desc limit 500
   ) taken
   join ledger_transaction t on t.id = taken.transaction_id and t.posting = 'P5'
   join entry e on e.transaction_id = t.id join account p on p.id = e.account_id
   where a.kind = 'creator_available' and a.owner_id = $1 and p.kind = 'payout_in_transit' and p.balance_minor > 0 order by p.owner_id`,
)

const fieldOf: Record<string, 'pending' | 'available' | 'frozen' | 'owed' | 'wallet'> = {
  creator_pending: 'pending',
  creator_available: 'available',
  creator_frozen: 'frozen',
  creator_receivable: 'owed',
  brand_wallet: 'wallet',
}

/** The caller's own money, by currency and state. */
export async function showBalances(ctx: Ctx): Promise<z.output<typeof Balances>> {
  const { creator_id, brand_id } = ctx.actor
  const rows = await ctx.query(owned, [creator_id, brand_id])
  const waiting = creator_id === null ? [] : await ctx.query(inClearance, [creator_id])
  const away = creator_id === null ? [] : await ctx.query(inTransit, [creator_id])

  const balances = new Map<string, z.output<typeof Balances>['balances'][number]>()
  for (const { kind, currency, balance_minor } of rows) {
    const zero = formatMinor(0n, currency)
    const balance = balances.get(currency) ?? {
      currency,
      pending: zero,
      available: zero,
      frozen: zero,
      owed: zero,
      wallet: zero,
      in_transit: zero,
    }
    const field = fieldOf[kind]
    if (field) balance[field] = formatMinor(balance_minor, currency)
    balances.set(currency, balance)
  }
  for (const [currency, balance] of balances) {
    const sum = away.reduce((total, one) => (one.currency === currency ? total + one.amount_minor : total), 0n)
    balance.in_transit = formatMinor(sum, currency)
  }
  return {
    balances: [...balances.values()],
    in_clearance: waiting.map(({ amount_minor, ...earning }) => ({ ...earning, amount: formatMinor(amount_minor, earning.currency) })),
    in_transit: away.map(({ amount_minor, ...payout }) => ({ ...payout, amount: formatMinor(amount_minor, payout.currency) })),
  }
}
