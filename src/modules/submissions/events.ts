import type { Party } from './rules.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A version lies before the brand. */
    'submission.handed_in': { submission_id: bigint; order_id: bigint }
    'submission.commented': { comment_id: bigint; order_id: bigint; party: Party }
    /** What the brand may do with an order's work ends soon, two weeks before; said once. `ends_at` as ISO 8601. */
    'licence.expiring': { order_id: bigint; brand_id: bigint; creator_id: bigint; ends_at: string }
    'licence.expired': { order_id: bigint; brand_id: bigint; creator_id: bigint; ends_at: string }
  }
}
