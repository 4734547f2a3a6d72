import type { z } from 'zod'
import type { WantedOrder, WantedSale } from '#modules/orders/index.ts'
import { Problem } from '#platform/problem.ts'
import type { ItemRow } from './queries.ts'
import type { OrderWish } from './schema.ts'

/** What was asked for: a package with its add-ons, or an offer as it was accepted. Problem `order.of_one_thing` (400) for both or neither. */
export function oneOf({ package_id, offer_id, package_version, addons, ...wishes }: z.output<typeof OrderWish>): WantedOrder {
  if (package_id !== undefined && offer_id === undefined) return { package_id, package_version, addons, ...wishes }
  if (offer_id === undefined || package_id !== undefined) throw ofOneThing('/package_id', 'Give a package_id or an offer_id')
  if (package_version !== undefined) throw ofOneThing('/package_version', 'An offer is ordered as it was accepted')
  if (addons.length > 0) throw ofOneThing('/addons', 'An offer is ordered as it was accepted')
  return { offer_id, ...wishes }
}

/** Problem `order.of_one_thing` (400). */
export function ofOneThing(pointer: string, message: string): Problem {
  return new Problem('invalid', 'order.of_one_thing', message, { errors: [{ pointer, code: 'order.of_one_thing', message }] })
}

/** What a line of the cart asks for now: add-ons that are no longer sold fall away, and that is a change the brand is shown. */
export function wantedBy(item: Pick<ItemRow, 'package_id' | 'offer_id' | 'addons' | 'deadline'>): WantedSale {
  const deadline = item.deadline ?? undefined
  if (item.offer_id !== null) return { offer_id: item.offer_id, deadline }
  if (item.package_id === null) throw new Error('a line is of a package or of an offer')
  return { package_id: item.package_id, addons: chosenBy(item), addons_as_sold: true, deadline }
}

export function chosenBy({ addons }: Pick<ItemRow, 'addons'>) {
  return addons.map(({ addon_id, quantity }) => ({ addon_id: BigInt(addon_id), quantity }))
}

/** An add-on as a line keeps it. */
export function kept({ addon_id, quantity }: { readonly addon_id: bigint; readonly quantity: number }) {
  return { addon_id: addon_id.toString(), quantity }
}
