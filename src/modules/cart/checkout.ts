import assert from 'node:assert/strict'
import { z } from 'zod'
import { KeptRates, usualRates, type Rates } from '#modules/fees/index.ts'
import { holdSellersOf, placeOrders, policyOf, viewSomeOrders, type ReadyOrder } from '#modules/orders/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { Problem, type FieldError } from '#platform/problem.ts'
import { readLines, type Line } from './lines.ts'
import { payFails, payFor } from './pay.ts'
import { deleteItems, findItems, lockItems, lockQuote, useQuote, type QuoteRow } from './queries.ts'
import { differences, refuseDifferent, refuseFails, type Compared } from './refuse.ts'
import { changesOf } from './rules.ts'
import type { CheckedOut, CheckOut } from './schema.ts'
import { wantedBy } from './wanted.ts'

export const checkOutFails = { 'quote.not_found': 404, 'quote.used': 409, 'quote.expired': 409, ...refuseFails, ...payFails } as const

/**
 * Places every line of a quote, or none, and opens one checkout for all of them. What is decided on is held first, always in the same
 * order: the quote, its lines by id, the sellers by id. Problems: `checkOutFails`; `request.invalid` at `/items/3/answers/hashtags` when
 * line 3 of the quote is not answered.
 */
export async function checkOut(tx: Tx, { quote_id, ...paying }: z.output<typeof CheckOut>): Promise<z.output<typeof CheckedOut>> {
  const brand_id = brandOf(tx.actor)
  const [quote] = await tx.query(lockQuote, [brand_id, quote_id])
  if (!quote) throw new Problem('not_found', 'quote.not_found', 'There is no such quote')
  if (quote.used_at) throw used(quote)

  const ids = quote.lines.map(({ item_id }) => BigInt(item_id))
  await tx.query(lockItems, [brand_id, ids])
  const items = await tx.query(findItems, [brand_id, ids])
  await holdSellersOf(tx, items.map(wantedBy))
  const lines = new Map((await readLines(tx, items)).map((line) => [line.item.id, line]))
  const compared = quote.lines.map((quoted) => compare(quoted, lines.get(BigInt(quoted.item_id))))
  if (quote.expires_at <= tx.now)
    throw new Problem('conflict', 'quote.expired', 'The quote has expired; ask for a new one', { members: differences(compared) })
  refuseDifferent(compared)

  const policy = await policyOf(tx, quote.policy_version)
  const rates = quote.lines.map((quoted) => (quoted.rates ? z.decode(KeptRates, quoted.rates) : usualRates(policy.policy)))
  const ready = readyOrders(ids.map((id) => lines.get(id)), rates).map((order) => ({ ...order, terms: paying.terms })) // prettier-ignore
  const placed = await placeOrders(tx, ready, policy)
  const checkout = await payFor(tx, placed, paying)
  await tx.query(deleteItems, [brand_id, ids])
  await tx.query(useQuote, [quote.id, checkout?.id ?? null, tx.now])
  const orders = await viewSomeOrders(tx, placed.map(({ id }) => id)) // prettier-ignore
  return { orders, checkout }
}

/** The line beside what was quoted; one that left the cart since is not bought. */
function compare({ item_id, sale: quoted }: QuoteRow['lines'][number], line: Line | undefined): Compared {
  if (!line) return { item_id: BigInt(item_id), changes: [{ field: 'line', was: 'in the cart', is: null }], problem: null }
  const was = { ...quoted, price_minor: BigInt(quoted.price_minor) }
  return { item_id: BigInt(item_id), changes: line.sale ? changesOf(was, line.sale) : [], problem: line.problem }
}

function readyOrders(lines: readonly (Line | undefined)[], rates: readonly Rates[]): ReadyOrder[] {
  const errors: FieldError[] = []
  const ready = lines.map((line, nth) => {
    const by = rates[nth]
    assert(line?.sale && by, 'what is not refused can be bought')
    errors.push(...line.faults.map((fault) => ({ ...fault, pointer: `/items/${nth}${fault.pointer}` })))
    const { requirements, deadline } = line.item
    return {
      sale: line.sale,
      rates: by,
      answers: line.answers ?? undefined,
      requirements: requirements ?? undefined,
      deadline: deadline ?? undefined,
    }
  })
  const [first] = errors
  if (first) throw new Problem('invalid', 'request.invalid', `${first.pointer}: ${first.message}`, { errors: errors.slice(0, 50) })
  return ready
}

function used({ checkout_id }: QuoteRow): Problem {
  return new Problem('conflict', 'quote.used', 'This quote has been checked out already; its orders are among yours', {
    members: { checkout_id: checkout_id?.toString() ?? null },
  })
}
