import type { Tx } from '#platform/ctx.ts'
import { grantLicences, type Deal } from './grant.ts'
import { approveNewest, decide } from './decision-queries.ts'

/**
 * Settles the version that lies before the brand. Approved, its files are the brand's to download and the licence that was bought is written
 * down for each of them. Without such a version it does nothing. Who calls holds the order.
 */
export async function decideSubmission(tx: Tx, order: Deal, decision: 'approved' | 'changes_requested', feedback?: string): Promise<void> {
  const [decided] = await tx.query(decide, [order.id, decision, feedback ?? null, tx.now])
  if (decided && decision === 'approved') await grantLicences(tx, order, decided.id)
}

/** Hands the newest version over because staff decided so, whatever the brand had said of it; with none, or when it is approved, nothing. */
export async function releaseSubmission(tx: Tx, order: Deal): Promise<void> {
  const [released] = await tx.query(approveNewest, [order.id, tx.now])
  if (released) await grantLicences(tx, order, released.id)
}
