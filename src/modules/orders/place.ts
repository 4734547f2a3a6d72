import { checkAnswers, requirementsFormOf, sellFails, sellPackage, type Answers, type Chosen, type Sale } from '#modules/packages/index.ts'
import { noteOrder, offerSaleFails, takeOffer } from '#modules/offers/index.ts'
import { brandOf } from '#modules/users/index.ts'
import { statement } from '#platform/db.ts'
import type { Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { formatMinor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
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
       bought, revisions_bought, price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor, withholding_minor, package_version_id, answers, offer_id)
     values ($1, $2, $3, 'pending', $4, $5, $6, $7, $8, $8, 1, $9, $10, $11, $12, $13, $14, $15, $16, $17, $20, $21, $22) returning id
   ), noted as (
     insert into order_transition (order_id, seq, move, "from", "to", actor_kind, actor_id, policy_version, created_at)
     select id, 1, 'place', null, 'pending', 'brand', $18, $9, $8 from placed
   ), timed as (
     insert into order_timer (order_id, kind, due_at, seq) select id, 'expire_payment', $19, 1 from placed
   )
   select id from placed`,
)

/** Failures of `placeOrder`, for the endpoints that call it. */
export const placeFails = { ...sellFails, ...offerSaleFails } as const

type WantedPackage = {
  readonly package_id: bigint
  /** The version the brand saw; another one is 409 `package.changed`. */
  readonly package_version?: number | undefined
  readonly addons?: readonly Chosen[] | undefined
}

export type WantedOrder = (WantedPackage | { readonly offer_id: bigint }) & {
  readonly requirements?: string | undefined
  /** To the questions of the content type; see `requirementsFormOf`. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined
  readonly deadline?: Date | undefined
}

/**
 * Places an order for one package with its add-ons, or for an offer that was accepted, under the policy in force; price, fees and what is bought are frozen. The order waits
 * for its payment until `pay_by`. Problems: `placeFails`; `request.invalid` for add-ons, answers and deadlines that cannot be.
 */
export async function placeOrder(tx: Tx, wanted: WantedOrder): Promise<PlacedOrder> {
  const brand_id = brandOf(tx.actor)
  const sale = 'offer_id' in wanted ? await takeOffer(tx, wanted.offer_id) : await sellPackage(tx, wanted)
  checkDeadline(sale, wanted.deadline, tx.now)
  const answers = wanted.answers && checkAnswers(requirementsFormOf(sale.bought.platform, sale.bought.content_type), wanted.answers)

  const { version, policy } = await currentPolicy(tx)
  const amounts = breakDown(sale.price_minor, policy)
  const total_minor = totalOf(amounts)
  const pay_by = new Date(tx.now.getTime() + policy.payment_window_ms)
  const { creator_id, creator_user_id, bought } = sale
  const { currency } = bought
  const [row] = await tx.query(insertOrder, [
    brand_id, creator_id, sale.package_id, formatMinor(total_minor, currency), currency, wanted.requirements ?? null, wanted.deadline ?? null, tx.now, version,
    JSON.stringify(bought), bought.revisions, amounts.price_minor, amounts.brand_fee_minor, amounts.brand_fee_tax_minor, amounts.commission_minor,
    amounts.commission_tax_minor, amounts.withholding_minor, tx.actor.id, pay_by, sale.package_version_id, jsonOf(answers), sale.offer_id,
  ]) // prettier-ignore
  if (!row) throw new Error('the order was not written')
  if (sale.offer_id !== null) await noteOrder(tx, sale.offer_id, row.id)
  await tx.emit('order.placed', { order_id: row.id })
  const description = `${bought.quantity} × ${bought.platform} ${bought.content_type}, order ${row.id}`
  return { id: row.id, brand_id, creator_id, creator_user_id, total_minor, currency, pay_by, description }
}

function checkDeadline({ bought }: Sale, deadline: Date | undefined, now: Date): void {
  if (!deadline || deadline.getTime() >= now.getTime() + bought.delivery_days * day_ms) return
  throw invalidField(
    '/deadline',
    'deadline.too_early',
    `The package promises delivery in ${bought.delivery_days} days; ask for a later date or none`,
  )
}

const jsonOf = (answers: Answers | undefined): string | null => (answers ? JSON.stringify(answers) : null)
