import type { Scope } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { present, type Looking } from './present.ts'
import { findSubmission, listSubmissions, type SubmissionRow } from './queries.ts'
import type { Submission } from './schema.ts'

/** The versions of an order, newest first. */
export async function viewSubmissions(
  scope: Scope,
  looking: Looking,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Paged<Submission>> {
  const { order_id } = looking
  const page = await pageBy<SubmissionRow>(
    `submissions ${order_id}`,
    asked,
    1,
    ({ number }) => [number],
    (after, most) => scope.query(listSubmissions, [order_id, after?.[0] ?? null, most]),
  )
  return { ...page, items: await present(scope, looking, page.items) }
}

/** One version; Problem `submission.not_found` (404). */
export async function viewSubmission(scope: Scope, looking: Looking, number: number): Promise<Submission> {
  const [shown] = await present(scope, looking, await scope.query(findSubmission, [looking.order_id, number]))
  if (!shown) throw new Problem('not_found', 'submission.not_found', 'The order has no such version')
  return shown
}
