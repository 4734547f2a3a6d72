import { z } from 'zod'
import { KeptRates, ratesFor, usualRates, type FeePolicy, type Rates, type WantedRates } from '#modules/fees/index.ts'
import type { Sale } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { readPolicy } from './policy.ts'
import type { OrderRow } from './queries.ts'

/** By what an order was reckoned, and is again when its price changes. */
export function ratesOf({ rates, policy }: Pick<OrderRow, 'rates' | 'policy'>): Rates {
  return rates ? z.decode(KeptRates, rates) : usualRates(readPolicy(policy))
}

/** By what each of these is reckoned for the actor's brand, in their order, in one question whatever their number. */
export function ratesOfSales(scope: Scope, sales: readonly Sale[], policy: FeePolicy): Promise<Rates[]> {
  const brand_id = brandOf(scope.actor)
  const wanted = sales.map(({ creator_id, bought: { platform, content_type, currency } }): WantedRates => {
    return { platform, content_type, creator_id, brand_id, currency }
  })
  return ratesFor(scope, wanted, policy)
}
