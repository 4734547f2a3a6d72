import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { pageBy } from '#platform/pages.ts'
import { PolicyBody, type ListOrderPolicies, type OrderPolicyPage } from './policy-schema.ts'
import { currentPolicy } from './policy.ts'

export type PolicyRow = {
  version: number
  body: unknown
  effective_from: Date
  note: string | null
  created_at: Date | null
  created_by_id: bigint | null
  approved_by_id: bigint | null
}
export const policyColumns = 'version, body, effective_from, note, created_at, created_by_id, approved_by_id'
const list = statement<PolicyRow>(
  'orders.list_policies',
  `select ${policyColumns} from order_policy where version < $1 order by version desc limit $2`,
)
const last_version = 2_147_483_647

export async function listPolicies(ctx: Ctx, page: z.output<typeof ListOrderPolicies>): Promise<z.output<typeof OrderPolicyPage>> {
  const { version } = await currentPolicy(ctx)
  const keysOf = (row: PolicyRow) => [row.version]
  const paged = await pageBy('admin.order_policies', page, 1, keysOf, (after, most) => ctx.query(list, [after?.[0] ?? last_version, most]))
  return { ...paged, items: paged.items.map((row) => showPolicy(row, version, ctx.now)) }
}

export function showPolicy({ body, ...row }: PolicyRow, current: number, now: Date) {
  const state = row.version === current ? ('current' as const) : row.effective_from > now ? ('upcoming' as const) : ('past' as const)
  return { ...row, body: PolicyBody.parse(body), state }
}
