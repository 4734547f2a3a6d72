import type { z } from 'zod'
import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { findOrder } from './queries.ts'
import type { Submission, Submissions } from './schema.ts'

type Row = z.output<typeof Submission>

const insert = statement(
  'orders.submit_content',
  `insert into content_submission (order_id, number, links, caption, created_at)
   select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from content_submission where order_id = $1`,
)
const decide = statement(
  'orders.decide_content',
  `update content_submission set status = $2::"SubmissionStatus", feedback = $3, decided_at = $4 where order_id = $1 and status = 'submitted'`,
)
const list = statement<Row>(
  'orders.submissions',
  'select id, order_id, number, status, links, caption, feedback, created_at, decided_at from content_submission where order_id = $1 order by number desc limit 200',
)

/** Notes the next numbered submission; the order's lock keeps the numbers without gaps. */
export async function addSubmission(tx: Tx, order_id: bigint, links: readonly string[], caption: string | undefined): Promise<void> {
  await tx.query(insert, [order_id, JSON.stringify(links), caption ?? null, tx.now])
}

/** Settles the submission that lies before the brand. */
export async function decideSubmission(
  tx: Tx,
  order_id: bigint,
  status: 'approved' | 'changes_requested',
  feedback?: string,
): Promise<void> {
  await tx.query(decide, [order_id, status, feedback ?? null, tx.now])
}

/** All submissions of an order the actor may see, newest first; the revisions that were bought bound their number. */
export async function viewSubmissions(scope: Scope, order_id: bigint): Promise<z.output<typeof Submissions>> {
  await findOrder(scope, order_id)
  return { items: await scope.query(list, [order_id]), next: null }
}
