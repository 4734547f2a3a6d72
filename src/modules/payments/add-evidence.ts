import assert from 'node:assert/strict'
import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findChargeback } from './chargeback-queries.ts'
import { noSuchCase } from './chargeback-view.ts'
import { countEvidence, insertEvidence } from './evidence-queries.ts'
import type { AddEvidence, Evidence } from './chargeback-schema.ts'

const most_evidence = 100

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
