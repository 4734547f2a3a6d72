import assert from 'node:assert/strict'
import { z } from 'zod'
import { breakDown, KeptRates, showAmounts, showMatch, totalOf, type Amounts, type Rates } from '#modules/fees/index.ts'
import { currentPolicy, ratesOfSales } from '#modules/orders/index.ts'
import type { Sale } from '#modules/packages/index.ts'
import { readWallets } from '#modules/payments/index.ts'
import { brandOf } from '#modules/users/index.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { sumOf } from './breakdown.ts'
import { readLines } from './lines.ts'
import { findItems, insertQuotes, listItems, type ItemRow, type KeptSale } from './queries.ts'
import { refuseDifferent } from './refuse.ts'
import { groupBy, quote_ms } from './rules.ts'
import type { MakeQuote, Quotes } from './schema.ts'
import { noSuchItem } from './view.ts'

type Priced = { item_id: bigint; sale: Sale; rates: Rates; amounts: Amounts }

/**
 * What the cart, or these lines of it, come to, by the same code as the checkout; a quote for each currency. Questions may still be
 * unanswered. Problems: `cart.item_not_found` (404), `cart.empty`, and those of `refuseDifferent` (409).
 */
export async function makeQuotes(tx: Tx, { item_ids }: z.output<typeof MakeQuote>): Promise<z.output<typeof Quotes>> {
  const lines = await readLines(tx, await itemsToQuote(tx, item_ids))
  refuseDifferent(lines.map(({ item, changes, problem }) => ({ item_id: item.id, changes, problem })))
  const { version, policy } = await currentPolicy(tx)
  const sales = lines.flatMap(({ sale }) => (sale ? [sale] : []))
  const found = await ratesOfSales(tx, sales, policy)
  const priced = lines.map(({ item, sale }, nth): Priced => {
    const rates = found[nth]
    assert(sale && rates, 'what is not refused can be bought')
    return { item_id: item.id, sale, rates, amounts: breakDown(sale.price_minor, rates) }
  })
  const groups = groupBy(priced, ({ sale }) => sale.bought.currency)
  const expires_at = new Date(tx.now.getTime() + quote_ms)
  const rows = groups.map(([currency, group]) => ({
    currency,
    total_minor: totalOf(sumOf(group.map(({ amounts }) => amounts))).toString(),
    lines: group.map(({ item_id, sale, rates }) => ({ item_id: item_id.toString(), sale: keep(sale), rates: z.encode(KeptRates, rates) })),
  }))
  const written = await tx.query(insertQuotes, [brandOf(tx.actor), version, tx.now, expires_at, JSON.stringify(rows)])
  const ids = new Map(written.map(({ id, currency }) => [currency, id]))
  const common = { policy_version: version, created_at: tx.now, expires_at }
  const wallets = await readWallets(tx, brandOf(tx.actor), groups.map(([currency]) => currency)) // prettier-ignore
  return {
    quotes: groups.map(([currency, group]) => ({
      ...common,
      ...show(currency, group, ids.get(currency)),
      wallet: showWallet(currency, wallets.get(currency) ?? 0n, totalOf(sumOf(group.map(({ amounts }) => amounts)))),
    })),
  }
}

async function itemsToQuote(scope: Scope, item_ids: readonly bigint[] | undefined): Promise<ItemRow[]> {
  const brand_id = brandOf(scope.actor)
  if (item_ids) {
    const items = await scope.query(findItems, [brand_id, item_ids])
    if (items.length < new Set(item_ids).size) throw noSuchItem()
    return items
  }
  const items = await scope.query(listItems, [brand_id])
  if (items.length === 0) throw new Problem('conflict', 'cart.empty', 'There is nothing in your cart')
  return items
}

function show(currency: string, group: readonly Priced[], id: bigint | undefined) {
  assert(id, 'the quote was written')
  const lines = group.map(({ item_id, sale, rates, amounts }) => {
    const { package_id, offer_id, creator_id, bought } = sale
    return { item_id, package_id, offer_id, creator_id, bought, ...showMatch(rates), ...showAmounts(amounts, currency) }
  })
  return { id, currency, lines, totals: showAmounts(sumOf(group.map(({ amounts }) => amounts)), currency) }
}

function showWallet(currency: string, balance: bigint, total: bigint) {
  const uses = balance < total ? balance : total
  return { balance: formatMinor(balance, currency), uses: formatMinor(uses, currency), remains: formatMinor(total - uses, currency) }
}

function keep({ package_id, offer_id, creator_id, price_minor, bought }: Sale): KeptSale {
  const [package_digits, offer_digits] = [package_id?.toString() ?? null, offer_id?.toString() ?? null]
  return {
    package_id: package_digits,
    offer_id: offer_digits,
    creator_id: creator_id.toString(),
    price_minor: price_minor.toString(),
    bought,
  }
}
