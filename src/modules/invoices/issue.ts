import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { billingOfBrand, billingOfCreator, findGround, type Ground } from './queries.ts'
import { entityInForce, findCredited, findWaiting, finishFact, lockFacts, type Credited, type FactRow } from './issue-queries.ts'
import { issue } from './freeze.ts'
import { partyOf } from './party.ts'
import { creatorIssuer, creditLeft, creditOf, isSomething, seriesOf, sumsOf, type InvoiceKind, type Sum } from './rules.ts'
import type { LegalEntity, Party } from './schema.ts'

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
    await issue(tx, {
      kind, corrects_id: null, fact_id: fact.id, order_id, ...sum, ...sidesOf(kind, ground, entity, parties), series: seriesOf[kind],
      text: textOf(kind, order_id, ground), currency: ground.currency, supplied_at: fact.happened_at, timezone, year_starts_month,
    }) // prettier-ignore
  }
}

/** Credits the oldest invoice of each kind first; what was never invoiced cannot be credited. */
async function credit(tx: Tx, order_id: bigint, fact: FactRow, ground: Ground): Promise<void> {
  const invoices = await tx.query(findCredited, [order_id])
  for (const { kind, ...wanted } of sumsOf(fact)) {
    let left: Sum = wanted
    for (const one of invoices.filter((each) => each.kind === kind)) {
      const sum = creditLeft(one, { net_minor: one.credited_net_minor, tax_minor: one.credited_tax_minor }, left)
      if (!isSomething(sum)) continue
      await issue(tx, { ...creditNoteOf(one, fact, order_id, ground), ...sum })
      left = { net_minor: left.net_minor - sum.net_minor, tax_minor: left.tax_minor - sum.tax_minor }
    }
  }
}

/** The parties as the invoice had them: who moved meanwhile still takes back what they got there. */
function creditNoteOf(one: Credited, fact: FactRow, order_id: bigint, ground: Ground) {
  const { issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month } = one
  return {
    issuer, brand_id, creator_id, issued_by, issued_to, currency, timezone, year_starts_month, order_id, kind: creditOf[one.kind], corrects_id: one.id,
    fact_id: fact.id, supplied_at: fact.happened_at, series: seriesOf.credit, text: `Credit for ${one.number}: ${textOf(one.kind, order_id, ground)}`,
  } // prettier-ignore
}

type Parties = { us: Party; brand: Party; creator: Party }

/** Who issues it, to whom, and who sees it. */
function sidesOf(kind: InvoiceKind, { brand_id, creator_id }: Ground, { code }: LegalEntity, { us, brand, creator }: Parties) {
  if (kind === 'fee') return { issuer: code, issued_by: us, issued_to: brand, brand_id, creator_id: null }
  if (kind === 'commission') return { issuer: code, issued_by: us, issued_to: creator, brand_id: null, creator_id }
  return { issuer: creatorIssuer(creator_id), issued_by: creator, issued_to: brand, brand_id, creator_id }
}

function textOf(kind: InvoiceKind, order_id: bigint, { quantity, platform, content_type }: Ground): string {
  const work = `${quantity} × ${platform} ${content_type}, order ${order_id}`
  return { fee: `Platform fee: ${work}`, commission: `Commission: ${work}`, on_behalf: work }[kind]
}

const partyOfEntity = ({ name, address_lines, country, tax_id, email }: LegalEntity): Party => ({
  name,
  address_lines,
  country,
  tax_id,
  email,
})

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
