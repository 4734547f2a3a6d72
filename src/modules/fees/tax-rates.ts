import assert from 'node:assert/strict'
import { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { countryCodeOf } from '#modules/profiles/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { done } from '#platform/http/reply.ts'
import { pageBy } from '#platform/pages.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { impactOf, type Reach, type UsualFees } from './impact.ts'
import { orOverlap, refuseOverlap } from './overlap.ts'
import { endOf, periodFrom } from './period.ts'
import { endTax, findOverlappingTax, insertTax, listTaxes, lockTax } from './queries.ts'
import * as schema from './tax-schema.ts'
import { showTax } from './view.ts'

const thing = 'tax_rate'
const reachOf = (country: string | null): Reach => ({
  platform: null,
  content_type: null,
  creator_tier: null,
  brand_id: null,
  currency: null,
  country,
})

export async function listTaxRates(
  ctx: Ctx,
  { state, kind, country, ...page }: z.output<typeof schema.ListTaxRates>,
): Promise<z.output<typeof schema.TaxRatePage>> {
  const filters = [kind ?? null, country ?? null]
  const keysOf = ({ id }: { id: bigint }) => [id]
  const paged = await pageBy(`admin.tax_rates ${[state, ...filters].join()}`, page, 1, keysOf, (after, most) =>
    ctx.query(listTaxes, [ctx.now, state ?? null, after?.[0] ?? null, ...filters, most]),
  )
  return { ...paged, items: paged.items.map((row) => showTax(row, ctx.now)) }
}

/** Two of staff turn a tax on; the first is told what it would do. Problems: those declared at `admin.create_tax_rate`. */
export const createTaxRate = (usual: UsualFees) => async (tx: Tx, input: z.output<typeof schema.CreateTaxRate>) => {
  await requireFresh(tx)
  const { kind, country, rate_bp, note } = input
  if (country !== null && countryCodeOf(country) !== country)
    throw invalidField('/country', 'country.unknown', 'Give a country such as "IN"')
  const period = periodFrom(input, tx.now)
  const times = [period.valid_from, period.valid_until]
  refuseOverlap(thing, await tx.query(findOverlappingTax, [kind, country, ...times]))
  const impact = await impactOf(tx, usual, period.valid_from, reachOf(country), (ground) => ({
    ...ground,
    taxes: [...ground.taxes, { kind, country, rate_bp, ...period }],
  }))
  const asked = z.encode(schema.CreateTaxRate, input)
  const approval = await secondApproval(tx, { action: 'tax_rate.create', subject: thing, input: asked })
  if ('awaiting' in approval) return { approval: approval.awaiting, impact }

  const by = [tx.now, tx.actor.id, approval.approved_by]
  const [row] = await orOverlap(thing, tx.query(insertTax, [kind, country, rate_bp, ...times, note, ...by]))
  assert(row, 'a row was inserted')
  const facts = { tax_rate_id: row.id.toString(), kind, country, rate_bp, valid_from: period.valid_from.toISOString() }
  await record(tx, 'tax_rate.created', { facts: { ...facts, approved_by: String(approval.approved_by), note } })
  return done({ tax_rate: showTax(row, tx.now), impact })
}

/** Two of staff turn a tax off, now or later. Problems: those declared at `admin.end_tax_rate`. */
export const endTaxRate = (usual: UsualFees) => async (tx: Tx, input: z.output<typeof schema.EndTaxRate>) => {
  await requireFresh(tx)
  const [tax] = await tx.query(lockTax, [input.tax_rate_id])
  if (!tax) throw new Problem('not_found', 'tax_rate.not_found', 'There is no such tax rate')
  const until = endOf(thing, tax, input.valid_until, tx.now)
  const impact = await impactOf(tx, usual, until, reachOf(tax.country), (ground) => ({
    ...ground,
    taxes: ground.taxes.filter(({ kind, country }) => kind !== tax.kind || country !== tax.country),
  }))
  const { tax_rate_id: _, ...wish } = z.encode(schema.EndTaxRate, input)
  const approval = await secondApproval(tx, { action: 'tax_rate.end', subject: `${thing}:${tax.id}`, input: wish })
  if ('awaiting' in approval) return { approval: approval.awaiting, impact }

  const [row] = await tx.query(endTax, [tax.id, until, tx.now, tx.actor.id, input.reason])
  assert(row, 'the row is held')
  const facts = { tax_rate_id: tax.id.toString(), valid_until: until.toISOString(), approved_by: String(approval.approved_by) }
  await record(tx, 'tax_rate.ended', { facts: { ...facts, reason: input.reason } })
  return done({ tax_rate: showTax(row, tx.now), impact })
}
