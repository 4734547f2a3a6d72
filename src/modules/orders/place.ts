import { offerSaleFails } from '#modules/offers/index.ts'
import { checkAnswers, requirementsFormOf, sellFails } from '#modules/packages/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { availabilityFails } from './availability.ts'
import { placeOrders, type PlacedOrder, type ReadyOrder } from './place-ready.ts'
import { currentPolicy } from './policy.ts'
import { ratesOfSales } from './rates.ts'
import { findSales, holdSellersOf, type WantedSale } from './sell.ts'

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
