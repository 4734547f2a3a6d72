import type { z } from 'zod'
import { breakDown, showAmounts } from '#modules/fees/index.ts'
import { currentPolicy, ratesOfSales } from '#modules/orders/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { sumOf } from './breakdown.ts'
import { readLines, reasonOf, type Line } from './lines.ts'
import { findItems, listItems } from './queries.ts'
import { groupBy } from './rules.ts'
import type { Cart, CartItem } from './schema.ts'

/** The brand's cart as it stands at this moment. */
export async function viewCart(scope: Scope): Promise<z.output<typeof Cart>> {
  const lines = await readLines(scope, await scope.query(listItems, [brandOf(scope.actor)]))
  const { policy } = await currentPolicy(scope)
  const items = lines.map(present)
  const had = lines.flatMap(({ sale }) => (sale ? [sale] : []))
  const rates = await ratesOfSales(scope, had, policy)
  const priced = had.flatMap(({ price_minor, bought: { currency } }, nth) => {
    const by = rates[nth]
    return by ? [{ currency, amounts: breakDown(price_minor, by) }] : []
  })
  const totals = groupBy(priced, ({ currency }) => currency).map(([currency, lines]) => {
    return { currency, lines: lines.length, ...showAmounts(sumOf(lines.map(({ amounts }) => amounts)), currency) }
  })
  return { items, can_checkout: items.length > 0 && items.every(({ can_checkout }) => can_checkout), totals }
}

/** One line of the brand's cart; Problem `cart.item_not_found` (404). */
export async function viewItem(scope: Scope, item_id: bigint): Promise<z.output<typeof CartItem>> {
  const [line] = await readLines(scope, await scope.query(findItems, [brandOf(scope.actor), [item_id]]))
  if (!line) throw noSuchItem()
  return present(line)
}

export function noSuchItem(): Problem {
  return new Problem('not_found', 'cart.item_not_found', 'There is no such line in your cart')
}

function present({ item, seen, sale, problem, changes, form, faults }: Line): z.output<typeof CartItem> {
  const { price_minor, bought } = sale ?? seen
  const wrong = faults.find(({ code }) => code !== 'required')
  const missing = faults.filter(({ code }) => code === 'required').map(({ pointer }) => pointer.slice('/answers/'.length))
  const reasons = [
    ...(problem ? [reasonOf(problem)] : []),
    ...(changes.length > 0 ? [{ code: 'cart.changed', detail: 'Accept the changes first' }] : []),
    ...(missing.length > 0 ? [{ code: 'answers.missing', detail: `Please answer: ${missing.join(', ')}` }] : []),
    ...(wrong ? [{ code: 'answers.invalid', detail: `${wrong.pointer}: ${wrong.message}` }] : []),
  ]
  return {
    ...item,
    bought,
    price: formatMinor(price_minor, bought.currency),
    currency: bought.currency,
    changes: [...changes],
    can_checkout: reasons.length === 0,
    reasons,
    form: form.map((question) => ({ ...question, choices: [...question.choices] })),
    missing,
  }
}
