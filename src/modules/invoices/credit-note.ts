import type { Tx } from '#platform/ctx.ts'
import { issue } from './freeze.ts'
import type { FactRow } from './fact-queries.ts'
import { findCredited, type Credited } from './issue-queries.ts'
import { seriesOf } from './numbering.ts'
import type { Ground } from './queries.ts'
import { creditLeft, creditOf, isSomething, sumsOf, type Sum } from './rules.ts'
import { creditLineOf } from './line.ts'
import { textOf } from './sides.ts'

/** Credits the oldest invoice of each kind first; what was never invoiced cannot be credited. */
export async function credit(tx: Tx, order_id: bigint, fact: FactRow, ground: Ground): Promise<void> {
  const invoices = await tx.query(findCredited, [order_id])
  for (const { kind, ...wanted } of sumsOf(fact)) {
    let left: Sum = wanted
    for (const one of invoices.filter((each) => each.kind === kind)) {
      const sum = creditLeft(one, { net_minor: one.credited_net_minor, tax_minor: one.credited_tax_minor }, left)
      if (!isSomething(sum)) continue
      await issue(tx, { ...creditNoteOf(one, fact, order_id), ...sum, lines: linesOf(one, sum, order_id, ground) })
      left = { net_minor: left.net_minor - sum.net_minor, tax_minor: left.tax_minor - sum.tax_minor }
    }
  }
}

/** The parties, the place and the form as the invoice had them: who moved meanwhile still takes back what they got there. */
function creditNoteOf(one: Credited, fact: FactRow, order_id: bigint) {
  const { issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month, edition, place_of_supply } = one
  return {
    issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month, edition, place_of_supply, order_id, kind: creditOf[one.kind], corrects_id: one.id,
    fact_id: fact.id, supplied_at: fact.happened_at, series: seriesOf.credit,
  } // prettier-ignore
}

/** An invoice says one thing, and so does its note. */
function linesOf({ kind, number, lines, credited_lines }: Credited, sum: Sum, order_id: bigint, ground: Ground) {
  const text = `Credit for ${number}: ${textOf(kind, order_id, ground)}`
  return lines.map((line) => creditLineOf(line, credited_lines, text, sum))
}
