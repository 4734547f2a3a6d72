import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { done } from '#platform/http/reply.ts'
import { pgCode } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { policyColumns, showPolicy, type PolicyRow } from './policies.ts'
import { differenceOf } from './policy-difference.ts'
import { CreateOrderPolicy } from './policy-schema.ts'
import { currentPolicy } from './policy.ts'

const newest = statement<{ version: number }>('orders.newest_policy', 'select max(version) as version from order_policy')
const insert = statement<PolicyRow>(
  'orders.insert_policy',
  `insert into order_policy (version, body, effective_from, note, created_at, created_by_id, approved_by_id)
   values ($1, $2, $3, $4, $5, $6, $7) returning ${policyColumns}`,
)

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
  return done({ order_policy: showPolicy(row, current.version, tx.now), difference })
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
