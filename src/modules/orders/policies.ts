import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { breakDown, showAmounts, usualRates } from '#modules/fees/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { done } from '#platform/http/reply.ts'
import { parseMajor } from '#platform/money.ts'
import { pageBy } from '#platform/pages.ts'
import { pgCode } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { currentPolicy } from './policy.ts'
import { CreateOrderPolicy, PolicyBody, type ListOrderPolicies, type OrderPolicyPage } from './policy-schema.ts'
import type { Policy } from './rules.ts'

type Row = {
  version: number
  body: unknown
  effective_from: Date
  note: string | null
  created_at: Date | null
  created_by_id: bigint | null
  approved_by_id: bigint | null
}
const columns = 'version, body, effective_from, note, created_at, created_by_id, approved_by_id'
const list = statement<Row>('orders.list_policies', `select ${columns} from order_policy where version < $1 order by version desc limit $2`)
const newest = statement<{ version: number }>('orders.newest_policy', 'select max(version) as version from order_policy')
const insert = statement<Row>(
  'orders.insert_policy',
  `insert into order_policy (version, body, effective_from, note, created_at, created_by_id, approved_by_id)
   values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
)
const last_version = 2_147_483_647

export async function listPolicies(ctx: Ctx, page: z.output<typeof ListOrderPolicies>): Promise<z.output<typeof OrderPolicyPage>> {
  const { version } = await currentPolicy(ctx)
  const keysOf = (row: Row) => [row.version]
  const paged = await pageBy('admin.order_policies', page, 1, keysOf, (after, most) => ctx.query(list, [after?.[0] ?? last_version, most]))
  return { ...paged, items: paged.items.map((row) => show(row, version, ctx.now)) }
}

/**
 * Two of staff make a new version, in force from now or later; orders and quotes keep the one they have. To go back is to make a version
 * with an old body. Problems: those declared at `admin.create_order_policy`.
 */
export async function createPolicy(tx: Tx, input: z.output<typeof CreateOrderPolicy>) {
  await requireFresh(tx)
  const from = input.effective_from ?? tx.now
  if (from < tx.now) throw invalidField('/effective_from', 'time.past', 'What was is not changed: give a moment from now on, or none')
  const [last] = await tx.query(newest)
  if (last?.version !== input.after) throw notNewest(last?.version)
  const before = await currentPolicy({ ...tx, now: from })
  const difference = differenceOf(before, input.body)
  const approval = await secondApproval(tx, {
    action: 'order_policy.create',
    subject: 'order_policy',
    input: z.encode(CreateOrderPolicy, input),
  })
  if ('awaiting' in approval) return { approval: approval.awaiting, difference }

  const version = input.after + 1
  const [row] = await tx.query(insert, [version, input.body, from, input.note, tx.now, tx.actor.id, approval.approved_by]).catch(orTaken)
  assert(row, 'a row was inserted')
  const facts = { version, effective_from: from.toISOString(), approved_by: String(approval.approved_by), note: input.note }
  await record(tx, 'order_policy.created', { facts: { ...facts, changes: JSON.stringify(difference.changes) } })
  const current = await currentPolicy(tx)
  return done({ order_policy: show(row, current.version, tx.now), difference })
}

function orTaken(error: unknown): never {
  if (pgCode(error) === '23505') throw notNewest(undefined)
  throw error
}

function notNewest(version: number | undefined): Problem {
  return new Problem('conflict', 'order_policy.changed', 'There is a newer version than the one you saw; look at it first', {
    ...(version !== undefined && { members: { version } }),
  })
}

function show({ body, ...row }: Row, current: number, now: Date) {
  const state = row.version === current ? ('current' as const) : row.effective_from > now ? ('upcoming' as const) : ('past' as const)
  return { ...row, body: PolicyBody.parse(body), state }
}

function differenceOf(before: { version: number; policy: Policy }, after: Policy) {
  const was: Readonly<Record<string, number>> = before.policy
  const is: Readonly<Record<string, number>> = after
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => was[field] !== is[field])
  const example = (policy: Policy) => {
    const amounts = breakDown(parseMajor('10000', 'INR'), usualRates(policy))
    return { currency: 'INR', ...showAmounts(amounts, 'INR') }
  }
  return {
    compared_with: before.version,
    changes: fields.map((field) => ({ field, was: was[field] ?? null, is: is[field] ?? null })),
    before: example(before.policy),
    after: example(after),
  }
}
