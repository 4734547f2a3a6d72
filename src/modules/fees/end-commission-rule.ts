import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { done } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { thing } from './commission-rules.ts'
import { impactOf, type UsualFees } from './impact.ts'
import { endOf } from './period.ts'
import { endRule, lockRule } from './rule-queries.ts'
import * as schema from './schema.ts'
import { showRule } from './view.ts'

/** Two of staff end a rule, now or later; what was ordered under it stays as it is. Problems: those declared at `admin.end_commission_rule`. */
export const endCommissionRule = (usual: UsualFees) => async (tx: Tx, input: z.output<typeof schema.EndCommissionRule>) => {
  await requireFresh(tx)
  const [rule] = await tx.query(lockRule, [input.commission_rule_id])
  if (!rule) throw new Problem('not_found', 'commission_rule.not_found', 'There is no such rule')
  const until = endOf(thing, rule, input.valid_until, tx.now)
  const impact = await impactOf(tx, usual, until, { ...rule, country: null }, (ground) => ({
    ...ground,
    rules: ground.rules.filter(({ id }) => id !== rule.id),
  }))
  const { commission_rule_id: _, ...wish } = z.encode(schema.EndCommissionRule, input)
  const approval = await secondApproval(tx, { action: 'commission_rule.end', subject: `${thing}:${rule.id}`, input: wish })
  if ('awaiting' in approval) return { approval: approval.awaiting, impact }

  const [row] = await tx.query(endRule, [rule.id, until, tx.now, tx.actor.id, input.reason])
  assert(row, 'the row is held')
  const facts = { commission_rule_id: rule.id.toString(), valid_until: until.toISOString(), approved_by: String(approval.approved_by) }
  await record(tx, 'commission_rule.ended', { facts: { ...facts, reason: input.reason } })
  return done({ commission_rule: showRule(row, tx.now), impact })
}
