import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { credit } from './credit-note.ts'
import { entityInForce } from './entity-queries.ts'
import type { LegalEntity } from './entity-schema.ts'
import { edition, issue } from './freeze.ts'
import { findWaiting, finishFact, lockFacts, type FactRow } from './fact-queries.ts'
import { lineOf } from './line.ts'
import { seriesOf } from './numbering.ts'
import { partyOf } from './party.ts'
import { billingOfBrand, billingOfCreator, findGround, type Ground } from './queries.ts'
import { sumsOf } from './rules.ts'
import { partyOfEntity, rateOf, sidesOf, textOf } from './sides.ts'
import { divisionOf } from './tax.ts'

/**
 * Issues what an order's facts are due for and were not yet: invoices for what was handed out, then credit notes for what was taken back.
 * While no legal entity is in force, or nothing was handed out yet, it waits. Each fact once, however often this runs.
 */
export async function issueForOrder(ctx: Ctx, order_id: bigint): Promise<void> {
  await ctx.tx(async (tx) => {
    const facts = await tx.query(lockFacts, [order_id])
    const open = facts.filter(({ done_at }) => done_at === null)
    const [entity] = await tx.query(entityInForce, [tx.now])
    const [ground] = await tx.query(findGround, [order_id])
    if (!entity || open.length === 0 || !facts.some(({ direction }) => direction === 'settled')) return
    assert(ground, 'the order exists')
    for (const fact of open) {
      if (fact.direction === 'settled') await invoice(tx, order_id, fact, ground, entity)
      else await credit(tx, order_id, fact, ground)
      await tx.query(finishFact, [fact.id, tx.now])
    }
  })
}

async function invoice(tx: Tx, order_id: bigint, fact: FactRow, ground: Ground, entity: LegalEntity): Promise<void> {
  const [ofBrand] = await tx.query(billingOfBrand, [ground.brand_id])
  const [ofCreator] = await tx.query(billingOfCreator, [ground.creator_id])
  assert(ofBrand && ofCreator, 'an order has two parties')
  const parties = { us: partyOfEntity(entity), brand: partyOf(ofBrand), creator: partyOf(ofCreator) }
  const { timezone, year_starts_month } = entity
  for (const { kind, ...sum } of sumsOf(fact)) {
    const sides = sidesOf(kind, ground, entity, parties)
    const { issued_by: from, issued_to } = sides
    const division = divisionOf(kind, from, issued_to)
    const supplied_at = fact.happened_at
    const line = lineOf({ kind, text: textOf(kind, order_id, ground), sum, rate_bp: rateOf(kind, ground), from, supplied_at, division })
    await issue(tx, {
      kind, corrects_id: null, fact_id: fact.id, order_id, ...sum, ...sides, series: seriesOf[kind], lines: [line], edition,
      place_of_supply: division.place_of_supply, currency: ground.currency, supplied_at, timezone, year_starts_month,
    }) // prettier-ignore
  }
}

/** All orders that wait, oldest first; one that fails keeps no other from its invoices. */
export async function issueWaiting(ctx: Ctx): Promise<void> {
  const [entity] = await ctx.query(entityInForce, [ctx.now])
  let after = 0n
  for (let round = 0; entity && round < 25; round++) {
    const waiting = await ctx.query(findWaiting, [after])
    for (const { order_id } of waiting)
      await issueForOrder(ctx, order_id).catch((err: unknown) => ctx.log.error({ err, order_id }, 'an order still waits for its invoices'))
    const last = waiting.at(-1)
    if (!last) return
    after = last.order_id
  }
}
