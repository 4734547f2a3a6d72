import { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { day_ms, hour_ms } from '#platform/clock.ts'
import type { Policy } from './facts.ts'

const basisPoints = z.int().min(0).max(10_000)
const window_ms = z.int().min(0)

export const Body = z.object({
  brand_fee_bp: basisPoints,
  commission_bp: basisPoints,
  tax_bp: basisPoints,
  withholding_bp: basisPoints,
  payment_window_ms: window_ms,
  payment_in_flight_ms: window_ms,
  acceptance_window_ms: window_ms,
  review_window_ms: window_ms,
  revision_window_ms: window_ms,
  late_grace_ms: window_ms,
  clearance_ms: window_ms,
  clearance_new_creator_ms: window_ms,
  new_creator_orders: z.int().min(0),
  info_window_ms: window_ms.default(7 * day_ms),
  info_patience_ms: window_ms.default(3 * day_ms),
  most_info_requests: z.int().min(0).default(3),
  product_window_ms: window_ms.default(30 * day_ms),
  unpaid_window_ms: window_ms.default(14 * day_ms),
  publication_window_ms: window_ms.default(7 * day_ms),
  publication_review_window_ms: window_ms.default(2 * day_ms),
  most_publication_reports: z.int().min(0).default(2),
  hold_limit_ms: window_ms.default(75 * day_ms),
  dispute_limit_ms: window_ms.default(60 * day_ms),
  dispute_reminder_days: z.int().min(0).default(5),
  dispute_escalation_ms: window_ms.default(30 * day_ms),
  resume_at_least_ms: window_ms.default(24 * hour_ms),
  change_window_ms: window_ms.default(4 * day_ms),
  change_silence_ms: window_ms.default(3 * day_ms),
  four_eyes_above: z.number().min(0).default(1_000),
}) satisfies z.ZodType<Policy>

/** A policy as it stands in its row; what its version did not name yet has its default. */
export const readPolicy = (body: unknown): Policy => Body.parse(body)

const findCurrent = statement<{ version: number; body: unknown }>(
  'orders.current_policy',
  'select version, body from order_policy where effective_from <= $1 order by effective_from desc, version desc limit 1',
)

const find = statement<{ version: number; body: unknown }>('orders.policy', 'select version, body from order_policy where version = $1')

export type VersionedPolicy = { readonly version: number; readonly policy: Policy }

/** The policy new orders are placed under. */
export async function currentPolicy(scope: Scope): Promise<VersionedPolicy> {
  return policyIn(await scope.query(findCurrent, [scope.now]))
}

/** A policy as it was promised to somebody. */
export async function policyOf(scope: Scope, version: number): Promise<VersionedPolicy> {
  return policyIn(await scope.query(find, [version]))
}

function policyIn([row]: { version: number; body: unknown }[]): VersionedPolicy {
  if (!row) throw new Error('there is no such order policy')
  return { version: row.version, policy: readPolicy(row.body) }
}
