import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { done } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { impactOf, type UsualFees } from './impact.ts'
import { endOf } from './period.ts'
import { endTax, lockTax } from './tax-queries.ts'
import { reachOf, thing } from './tax-rates.ts'
import * as schema from './tax-schema.ts'
import { showTax } from './view.ts'

/** Two of staff turn a tax off, now or later. Problems: those declared at `admin.end_tax_rate`. */
export const endTaxRate = (usual: UsualFees) => async (tx: Tx, input: z.output<typeof schema.EndTaxRate>) => {
  await requireFresh(tx)
  const [tax] = await tx.query(lockTax, [input.tax_rate_id])
  if (!tax) throw new Problem('not_found', 'tax_rate.not_found', 'There is no such tax rate')
  const until = endOf(thing, tax, input.valid_until, tx.now)
  const impact = await impactOf(tx, usual, until, reachOf(tax.country), (ground) => ({
    ...ground,
    taxes: ground.taxes.filter(({ kind, country }) => kind !== tax.kind || country !== tax.country),
  }))
  const { tax_rate_id: _, ...wish } = z.encode(schema.EndTaxRate, input)
  const approval = await secondApproval(tx, { action: 'tax_rate.end', subject: `${thing}:${tax.id}`, input: wish })
  if ('awaiting' in approval) return { approval: approval.awaiting, impact }

  const [row] = await tx.query(endTax, [tax.id, until, tx.now, tx.actor.id, input.reason])
  assert(row, 'the row is held')
  const facts = { tax_rate_id: tax.id.toString(), valid_until: until.toISOString(), approved_by: String(approval.approved_by) }
  await record(tx, 'tax_rate.ended', { facts: { ...facts, reason: input.reason } })
  return done({ tax_rate: showTax(row, tx.now), impact })
}
