import { z } from 'zod'
import { amount, currency, id, instant } from '#platform/wire.ts'

export const Balance = z
  .object({
    currency,
    pending: amount.describe('Earned, still in clearance'),
    available: amount.describe('May be paid out'),
    frozen: amount.describe('Stopped by a dispute or chargeback'),
    owed: amount.describe('Owed to the platform, taken from the next earnings'),
    in_transit: amount.describe('On its way to your bank'),
    wallet: amount.describe('Credit of a brand, spent at checkout'),
  })
  .meta({ id: 'Balance' })

export const InClearance = z
  .object({ order_id: id, amount, currency, earned_at: instant, available_at: instant })
  .meta({ id: 'InClearance' })

export const InTransit = z.object({ payout_id: id, amount, currency, asked_at: instant }).meta({ id: 'InTransit' })

export const Balances = z
  .object({
    balances: z.array(Balance).describe('One per currency; empty before the first money'),
    in_clearance: z.array(InClearance).describe('The next hundred earnings to become available, soonest first'),
    in_transit: z.array(InTransit).describe('Payouts on their way to your bank'),
  })
  .meta({ id: 'Balances' })
