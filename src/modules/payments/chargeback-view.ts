import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { findChargeback, listCases, listCasesIn, sharesOf, type ChargebackRow } from './chargeback-queries.ts'
import { evidenceOf } from './evidence-queries.ts'
import type { Chargeback, ChargebackCase, ListChargebacks, NamedChargeback } from './chargeback-schema.ts'

/** Newest first. */
export function listChargebacks(
  ctx: Ctx,
  { status, ...asked }: z.output<typeof ListChargebacks>,
): Promise<Paged<z.output<typeof Chargeback>>> {
  return pageBy(
    `payments.chargebacks ${status ?? ''}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => {
      const before = after?.[0] ?? null
      const rows = status ? await ctx.query(listCasesIn, [before, most, status]) : await ctx.query(listCases, [before, most])
      return withShares(ctx, rows)
    },
  )
}

/** Problem `chargeback.not_found` (404). */
export async function viewChargeback(
  ctx: Ctx,
  { chargeback_id }: z.output<typeof NamedChargeback>,
): Promise<z.output<typeof ChargebackCase>> {
  const [found] = await withShares(ctx, await ctx.query(findChargeback, [chargeback_id]))
  if (!found) throw noSuchCase()
  return { ...found, evidence: await ctx.query(evidenceOf, [chargeback_id]) }
}

export const noSuchCase = () => new Problem('not_found', 'chargeback.not_found', 'There is no such chargeback')

async function withShares(scope: Scope, rows: readonly ChargebackRow[]): Promise<z.output<typeof Chargeback>[]> {
  const shares = await scope.query(sharesOf, [rows.map(({ id }) => id)])
  return rows.map(({ amount_minor, fee_minor, ...row }) => ({
    ...row,
    amount: formatMinor(amount_minor, row.currency),
    fee: formatMinor(fee_minor, row.currency),
    shares: shares
      .filter(({ chargeback_id }) => chargeback_id === row.id)
      .map((share) => ({
        order_id: share.order_id,
        payment_id: share.payment_id,
        amount: formatMinor(share.amount_minor, row.currency),
        fee: formatMinor(share.fee_minor, row.currency),
      })),
  }))
}
