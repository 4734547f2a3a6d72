import { z } from 'zod'
import { breakDown, KeptRates, totalOf, type Rates } from '#modules/fees/index.ts'
import { noteOrder, offerSaleFails } from '#modules/offers/index.ts'
import { checkAnswers, requirementsFormOf, sellFails, type Answers, type Sale } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { availabilityFails } from './availability.ts'
import { currentPolicy, type VersionedPolicy } from './policy.ts'
import { insertOrders } from './queries.ts'
import { ratesOfSales } from './rates.ts'
import { findSales, holdSellersOf, type WantedSale } from './sell.ts'

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

/** Failures of `placeOrder`, for the endpoints that call it. */
export const placeFails = { ...sellFails, ...offerSaleFails, ...availabilityFails } as const

export type WantedOrder = WantedSale & {
  readonly requirements?: string | undefined
  /** To the questions of the content type; see `requirementsFormOf`. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined
  readonly terms?: ReadyOrder['terms']
}

/**
 * Places an order for one package with its add-ons, or for an accepted offer, under the policy in force; price, fees and what is bought are frozen. The order waits
 * for its payment until `pay_by`. Problems: `placeFails`; `request.invalid` for add-ons, answers and deadlines that cannot be.
 */
export async function placeOrder(tx: Tx, wanted: WantedOrder): Promise<PlacedOrder> {
  await holdSellersOf(tx, [wanted])
  const [sought] = await findSales(tx, [wanted])
  if (sought?.problem) throw sought.problem
  if (!sought?.sale) throw new Error('a sale is found or refused')
  const { sale } = sought
  const answers = wanted.answers && checkAnswers(requirementsFormOf(sale.bought.platform, sale.bought.content_type), wanted.answers)
  const policy = await currentPolicy(tx)
  const [rates] = await ratesOfSales(tx, [sale], policy.policy)
  if (!rates) throw new Error('every sale has its rates')
  const [placed] = await placeOrders(tx, [{ ...wanted, sale, rates, answers }], policy)
  if (!placed) throw new Error('the order was not written')
  return placed
}

/** What is to be placed: a sale that `findSales` found without a problem while its seller is held, and answers that `checkAnswers` gave. */
export type ReadyOrder = {
  readonly sale: Sale
  /** By what it is reckoned: what `ratesOfSales` said, now or when it was promised. */
  readonly rates: Rates
  readonly requirements?: string | undefined
  readonly answers?: Answers | undefined
  readonly deadline?: Date | undefined
  /** On invoice work may begin unpaid: only for brands that staff approved. */
  readonly terms?: 'prepaid' | 'invoice' | undefined
}

/** Places all of these in one statement, under this policy, and answers them in the same order. Who calls has checked each; see `ReadyOrder`. */
export async function placeOrders(tx: Tx, ready: readonly ReadyOrder[], { version, policy }: VersionedPolicy): Promise<PlacedOrder[]> {
  const brand_id = brandOf(tx.actor)
  const pay_by = new Date(tx.now.getTime() + policy.payment_window_ms)
  const priced = ready.map((order) => ({ ...order, amounts: breakDown(order.sale.price_minor, order.rates) }))
  const rows = priced.map(({ sale, rates, amounts, requirements, answers, deadline, terms = 'prepaid' }, nth) => ({
    nth,
    creator_id: sale.creator_id,
    package_id: sale.package_id,
    package_version_id: sale.package_version_id,
    offer_id: sale.offer_id,
    total_amount: formatMinor(totalOf(amounts), sale.bought.currency),
    currency: sale.bought.currency,
    requirements: requirements ?? null,
    answers: answers ?? null,
    deadline: deadline ?? null,
    bought: sale.bought,
    revisions: sale.bought.revisions,
    rates: z.encode(KeptRates, rates),
    commission_rule_id: rates.rule_id,
    terms,
    ...amounts,
  }))
  const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
  const answer_by = new Date(tx.now.getTime() + policy.acceptance_window_ms)
  const values = [brand_id, tx.now, version, tx.actor.id, pay_by, JSON.stringify(rows, digits), answer_by]
  const ids = new Map((await tx.query(insertOrders, values)).map(({ nth, id }) => [nth, id]))
  const placed = priced.map(({ sale, amounts }, nth): PlacedOrder & Pick<Sale, 'offer_id'> => {
    const id = ids.get(nth)
    if (id === undefined) throw new Error('the order was not written')
    const { creator_id, creator_user_id, bought } = sale
    const description = `${bought.quantity} × ${bought.platform} ${bought.content_type}, order ${id}`
    const { offer_id } = sale
    return {
      id,
      offer_id,
      brand_id,
      creator_id,
      creator_user_id,
      total_minor: totalOf(amounts),
      currency: bought.currency,
      pay_by,
      description,
    }
  })
  for (const { id, offer_id } of placed) {
    if (offer_id !== null) await noteOrder(tx, offer_id, id)
    await tx.emit('order.placed', { order_id: id })
  }
  return placed
}
