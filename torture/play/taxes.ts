import { statement } from '#platform/db.ts'
import type { World } from '#test/world.ts'

const insert = statement(
  'torture.policy_with_taxes',
  `insert into order_policy (version, effective_from, body)
   select 999, '2026-01-02', body || '{"tax_bp": 1800, "withholding_bp": 10}' from order_policy where version = 1 on conflict do nothing`,
)

/** A policy in which every part of an order is more than nothing, because rounding goes wrong between many parts. */
export async function withTaxes(world: World): Promise<void> {
  await world.database.query(insert)
}
