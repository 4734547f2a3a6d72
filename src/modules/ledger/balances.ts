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

  const balances = new Map<string, z.output<typeof Balances>['balances'][number]>()
  for (const { kind, currency, balance_minor } of rows) {
    const zero = formatMinor(0n, currency)
    const balance = balances.get(currency) ?? { currency, pending: zero, available: zero, frozen: zero, owed: zero, wallet: zero }
    const field = fieldOf[kind]
    if (field) balance[field] = formatMinor(balance_minor, currency)
    balances.set(currency, balance)
  }
  return {
    balances: [...balances.values()],
    in_clearance: waiting.map(({ amount_minor, ...earning }) => ({ ...earning, amount: formatMinor(amount_minor, earning.currency) })),
  }
}
