import type { Scope } from '#platform/ctx.ts'
import { findCalendars, refusalOfPlace, withOrder } from './availability.ts'
import type { Sought } from './seek.ts'

/**
 * Each order counts for those after it, so that a cart cannot take more of a creator's time than there is. An offer that was accepted is
 * a place already promised.
 */
export async function refuseUnavailable(scope: Scope, sought: readonly Sought[]): Promise<Sought[]> {
  const calendars = await findCalendars(scope, [...new Set(sought.flatMap(({ sale }) => (sale ? [sale.creator_id] : [])))])
  return sought.map((found) => {
    const calendar = found.sale && calendars.get(found.sale.creator_id)
    if (!found.sale || !calendar || found.problem?.kind === 'conflict' || found.problem?.kind === 'not_found') return found
    const refusal = found.sale.offer_id === null ? refusalOfPlace(calendar, scope.now) : null
    if (refusal) return { ...found, problem: refusal }
    calendars.set(found.sale.creator_id, withOrder(calendar, found.sale.bought.delivery_days, scope.now))
    return found
  })
}
