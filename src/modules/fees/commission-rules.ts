import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { done } from '#platform/http/reply.ts'
import { pageBy } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { impactOf, type UsualFees } from './impact.ts'
import { orOverlap, refuseOverlap } from './overlap.ts'
import { endOf } from './period.ts'
import { endRule, findBrand, findOverlappingRule, insertRule, listRules, lockRule } from './queries.ts'
import * as schema from './schema.ts'
import { showRule } from './view.ts'
import { checkRule, wantedRule } from './wanted-rule.ts'

const thing = 'commission_rule'

export async function listCommissionRules(
  ctx: Ctx,
  { state, platform, creator_tier, brand_id, ...page }: z.output<typeof schema.ListCommissionRules>,
): Promise<z.output<typeof schema.CommissionRulePage>> {
  const filters = [platform ?? null, creator_tier ?? null, brand_id ?? null]
  const list = `admin.commission_rules ${[state, ...filters].join()}`
  const keysOf = ({ id }: { id: bigint }) => [id]
  const paged = await pageBy(list, page, 1, keysOf, (after, most) =>
    ctx.query(listRules, [ctx.now, state ?? null, after?.[0] ?? null, ...filters, most]),
  )
  return { ...paged, items: paged.items.map((row) => showRule(row, ctx.now)) }
}

/** Two of staff make a rule; the first is told what it would do. Problems: those declared at `admin.create_commission_rule`. */
export const createCommissionRule = (usual: UsualFees) => async (tx: Tx, input: z.output<typeof schema.CreateCommissionRule>) => {
  await requireFresh(tx)
  const wanted = wantedRule(checkRule(input), tx.now)
  const { platform, content_type, creator_tier, brand_id, currency, valid_from, valid_until } = wanted
  if (brand_id !== null && (await tx.query(findBrand, [brand_id])).length === 0)
    throw new Problem('not_found', 'brand.not_found', 'There is no such brand')
  const key = [platform, content_type, creator_tier, brand_id, currency]
  refuseOverlap(thing, await tx.query(findOverlappingRule, [...key, valid_from, valid_until]))
  const impact = await impactOf(tx, usual, valid_from, { ...wanted, country: null }, (ground) => ({
    ...ground,
    rules: [...ground.rules, { ...wanted, id: null }],
  }))
  const approval = await secondApproval(tx, {
    action: 'commission_rule.create',
    subject: thing,
    input: z.encode(schema.CreateCommissionRule, input),
  })
  if ('awaiting' in approval) return { approval: approval.awaiting, impact }

  const { rate_bp, fixed_minor, min_minor, max_minor } = wanted
  const terms = [...key, rate_bp, fixed_minor, min_minor, max_minor, valid_from, valid_until]
  const [row] = await orOverlap(thing, tx.query(insertRule, [...terms, input.note, tx.now, tx.actor.id, approval.approved_by]))
  assert(row, 'a row was inserted')
  const facts = {
    commission_rule_id: row.id.toString(),
    rate_bp,
    valid_from: valid_from.toISOString(),
    approved_by: String(approval.approved_by),
  }
  await record(tx, 'commission_rule.created', { facts: { ...facts, note: input.note } })
  return done({ commission_rule: showRule(row, tx.now), impact })
}

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
