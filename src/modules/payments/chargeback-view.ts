import assert from 'node:assert/strict'
import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import {
  countEvidence, evidenceOf, findChargeback, insertEvidence, listCases, listCasesIn, sharesOf, type ChargebackRow,
} from './chargeback-queries.ts' // prettier-ignore
import type { AddEvidence, Chargeback, ChargebackCase, Evidence, ListChargebacks, NamedChargeback } from './staff-schema.ts'

const most_evidence = 100

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

/** What staff have to say to the bank, kept with the case; a hundred notes at most. */
export async function addEvidence(tx: Tx, input: z.output<typeof AddEvidence>): Promise<z.output<typeof Evidence>> {
  const { chargeback_id, text, links } = input
  const [found] = await tx.query(findChargeback, [chargeback_id])
  if (!found) throw noSuchCase()
  const [kept] = await tx.query(countEvidence, [chargeback_id])
  if ((kept?.count ?? 0) >= most_evidence) throw new Problem('conflict', 'chargeback.full', `A case keeps ${most_evidence} notes`)
  const [added] = await tx.query(insertEvidence, [chargeback_id, text, JSON.stringify(links), tx.actor.id, tx.now])
  assert(added, 'a note was inserted')
  await record(tx, 'payments.evidence_added', { facts: { chargeback_id: String(chargeback_id), evidence_id: String(added.id) } })
  return added
}

const noSuchCase = () => new Problem('not_found', 'chargeback.not_found', 'There is no such chargeback')

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
