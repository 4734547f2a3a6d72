import type { Tx } from '#platform/ctx.ts'
import { issue } from './freeze.ts'
import type { FactRow } from './fact-queries.ts'
import { findCredited, type Credited } from './issue-queries.ts'
import { seriesOf } from './numbering.ts'
import type { Ground } from './queries.ts'
import { creditLeft, creditOf, isSomething, sumsOf, type Sum } from './rules.ts'
import { textOf } from './sides.ts'

/** Credits the oldest invoice of each kind first; what was never invoiced cannot be credited. */
export async function credit(tx: Tx, order_id: bigint, fact: FactRow, ground: Ground): Promise<void> {
  const invoices = await tx.query(findCredited, [order_id])
  for (const { kind, ...wanted } of sumsOf(fact)) {
    let left: Sum = wanted
    for (const one of invoices.filter((each) => each.kind === kind)) {
      const sum = creditLeft(one, { net_minor: one.credited_net_minor, tax_minor: one.credited_tax_minor }, left)
      if (!isSomething(sum)) continue
      await issue(tx, { ...creditNoteOf(one, fact, order_id, ground), ...sum })
      left = { net_minor: left.net_minor - sum.net_minor, tax_minor: left.tax_minor - sum.tax_minor }
    }
  }
}

/** The parties as the invoice had them: who moved meanwhile still takes back what they got there. */
function creditNoteOf(one: Credited, fact: FactRow, order_id: bigint, ground: Ground) {
  const { issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month } = one
  return {
    issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month, order_id, kind: creditOf[one.kind], corrects_id: one.id,
    fact_id: fact.id, supplied_at: fact.happened_at, series: seriesOf.credit, text: `Credit for ${one.number}: ${textOf(one.kind, order_id, ground)}`,
  } // prettier-ignore
}
