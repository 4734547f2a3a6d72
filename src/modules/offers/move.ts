import type { Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import './events.ts'
import { meet } from './make.ts'
import { insertVersion, writeState, type OfferRow } from './queries.ts'
import { lockVisible, present, viewOffer } from './read.ts'
import { moves, order_window_ms, refusalOf, type OfferMove } from './rules.ts'
import type { CounterOffer, MoveOffer } from './schema.ts'
import { changeTerms } from './terms.ts'
import { partyOf } from './visible.ts'

/** What any move may fail with. */
export const moveFails = {
  'offer.not_found': 404,
  'offer.version_conflict': 409,
  'offer.move_not_allowed': 409,
  'offer.not_your_turn': 409,
  'offer.expired': 409,
} as const
/** What those fail with that lead on to an order. */
export const dealFails = { ...moveFails, 'offer.party_not_available': 409, 'offer.currency_left': 409 } as const

/** Offers other terms instead, as the next version: what is left out stays as it was. */
export async function counterOffer(tx: Tx, { offer_id, version, message, expires_in_days, ...given }: CounterOffer) {
  const row = await lockFor(tx, 'counter', { offer_id, version })
  const paid_in = await paidIn(tx, row)
  const terms = changeTerms(row.terms, given, paid_in)
  const due_at = new Date(tx.now.getTime() + expires_in_days * day_ms)
  await tx.query(insertVersion, [offer_id, due_at, tx.now, sideOf(tx, row), JSON.stringify(terms), message ?? null])
  return tell(tx, 'counter', row, row.version + 1)
}

/** Takes the newest offer: the brand has three days to order it. */
export async function acceptOffer(tx: Tx, asked: MoveOffer) {
  const row = await lockFor(tx, 'accept', asked)
  if ((await paidIn(tx, row)) !== row.terms.currency)
    throw new Problem('conflict', 'offer.currency_left', `The creator is no longer paid in ${row.terms.currency}; make another offer`)
  return end(tx, 'accept', row, new Date(tx.now.getTime() + order_window_ms))
}

export async function declineOffer(tx: Tx, asked: MoveOffer) {
  return end(tx, 'decline', await lockFor(tx, 'decline', asked), null)
}

export async function withdrawOffer(tx: Tx, asked: MoveOffer) {
  return end(tx, 'withdraw', await lockFor(tx, 'withdraw', asked), null)
}

/** Locks the offer and asks the table. A refusal carries `can`. */
async function lockFor(tx: Tx, move: OfferMove, { offer_id, version }: MoveOffer): Promise<OfferRow> {
  const row = await lockVisible(tx, offer_id)
  const { can } = present(tx, row)
  if (version !== undefined && version !== row.version)
    throw new Problem('conflict', 'offer.version_conflict', `The offer is at version ${row.version}; look at it again`, {
      members: { can },
    })
  const refusal = refusalOf(move, partyOf(tx.actor, row), { ...row, now: tx.now })
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail, { members: { can } })
  return row
}

async function end(tx: Tx, move: OfferMove, row: OfferRow, due_at: Date | null) {
  await tx.query(writeState, [row.id, moves[move].to, due_at, tx.now, null])
  return tell(tx, move, row, row.version)
}

async function tell(tx: Tx, move: OfferMove, row: OfferRow, version: number) {
  const { id: offer_id, brand_id, creator_id, campaign_application_id } = row
  const by = sideOf(tx, row)
  await tx.emit(`offer.${moves[move].tells}`, { offer_id, brand_id, creator_id, campaign_application_id, version, by })
  return viewOffer(tx, offer_id)
}

/** The table lets only the two sides move. */
function sideOf(tx: Tx, row: OfferRow): 'brand' | 'creator' {
  return tx.actor.brand_id === row.brand_id ? 'brand' : 'creator'
}

async function paidIn(tx: Tx, row: OfferRow): Promise<string> {
  const parties = await meet(tx, row.brand_id, row.creator_id)
  if (!parties) throw new Error('an offer has two sides')
  return parties.paid_in
}
