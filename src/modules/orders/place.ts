import { packageForSale, type PackageForSale } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import { statement } from '#platform/db.ts'
import type { Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { formatMinor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { availabilityFails, refuseUnlessFree } from './availability.ts'
import { breakDown, totalOf } from './amounts.ts'
import { currentPolicy } from './policy.ts'

export type PlacedOrder = {
  id: bigint
  brand_id: bigint
  creator_id: bigint
  creator_user_id: bigint
  total_minor: bigint
  currency: string
  pay_by: Date
  description: string
}

const insertOrder = statement<{ id: bigint }>(
  'orders.place',
  `with placed as (
     insert into "order" (brand_id, creator_id, package_id, status, total_amount, currency, requirements, deadline, created_at, updated_at, version, policy_version,
       bought, revisions_bought, price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor, withholding_minor)
     values ($1, $2, $3, 'pending', $4, $5, $6, $7, $8, $8, 1, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id
   ), noted as (
     insert into order_transition (order_id, seq, move, "from", "to", actor_kind, actor_id, policy_version, created_at)
     select id, 1, 'place', null, 'pending', 'brand', $18, $9, $8 from placed
   ), timed as (
     insert into order_timer (order_id, kind, due_at, seq) select id, 'expire_payment', $19, 1 from placed
   )
   select id from placed`,
)

/** Failures of `placeOrder`, for the endpoints that call it. */
export const placeFails = {
  'package.not_found': 404,
  'package.not_for_sale': 409,
  'creator.not_available': 409,
  ...availabilityFails,
} as const

/**
 * Places an order for one package, under the policy in force; price, fees and the package itself are frozen. The order waits for its
 * payment until `pay_by`. Problems: `package.not_found` (404), `package.not_for_sale`, `creator.not_available` (409), and
 * those of `refuseUnlessFree`.
 */
export async function placeOrder(
  tx: Tx,
  wanted: { package_id: bigint; requirements?: string | undefined; deadline?: Date | undefined },
): Promise<PlacedOrder> {
  const brand_id = brandOf(tx.actor)
  const bought = await packageForSale(tx, wanted.package_id)
  if (!bought) throw new Problem('not_found', 'package.not_found', 'There is no such package')
  if (!bought.is_active) throw new Problem('conflict', 'package.not_for_sale', 'This package is not for sale at the moment')
  if (bought.creator.status !== 'active' || bought.creator.availability_status === 'unavailable') {
    throw new Problem('conflict', 'creator.not_available', 'The creator takes no orders at the moment')
  }
  await refuseUnlessFree(tx, bought.creator_id)
  if (wanted.deadline && wanted.deadline.getTime() < tx.now.getTime() + bought.delivery_days * day_ms) {
    throw invalidField(
      '/deadline',
      'deadline.too_early',
      `The package promises delivery in ${bought.delivery_days} days; ask for a later date or none`,
    )
  }

  const { version, policy } = await currentPolicy(tx)
  const amounts = breakDown(bought.price_minor, policy)
  const total_minor = totalOf(amounts)
  const pay_by = new Date(tx.now.getTime() + policy.payment_window_ms)
  const { creator_id, currency } = bought
  const [row] = await tx.query(insertOrder, [
    brand_id, creator_id, bought.id, formatMinor(total_minor, currency), currency, wanted.requirements ?? null, wanted.deadline ?? null, tx.now, version,
    JSON.stringify(snapshot(bought)), bought.revisions, amounts.price_minor, amounts.brand_fee_minor, amounts.brand_fee_tax_minor, amounts.commission_minor,
    amounts.commission_tax_minor, amounts.withholding_minor, tx.actor.id, pay_by,
  ]) // prettier-ignore
  if (!row) throw new Error('the order was not written')
  await tx.emit('order.placed', { order_id: row.id })
  const description = `${bought.quantity} × ${bought.platform} ${bought.content_type}, order ${row.id}`
  return { id: row.id, brand_id, creator_id, creator_user_id: bought.creator.user_id, total_minor, currency, pay_by, description }
}

function snapshot({ platform, content_type, quantity, duration, description, delivery_days }: PackageForSale) {
  return { platform, content_type, quantity, duration, description, delivery_days }
}
