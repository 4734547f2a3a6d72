import type { OfferSide, OfferState } from '#generated/prisma/enums.ts'
import { day_ms } from '#platform/clock.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { offerMoves, type GivenTerms } from './schema.ts'

export const most_open_of_a_pair = 10
/** Begun by one side and waiting, over all it deals with. */
export const most_open_begun = 100
export const most_versions = 20
/** How long an accepted offer waits for its order. */
export const order_window_ms = 3 * day_ms

export type OfferMove = (typeof offerMoves)[number]
export type OfferParty = OfferSide | 'staff'
export type OfferFacts = {
  readonly state: OfferState
  readonly version: number
  /** Whose the newest version is. */
  readonly by: OfferSide
  readonly due_at: Date | null
  readonly now: Date
}

/**
 *            ┌─ counter (the other side) ─┐
 *            ▼                            │
 *   make ──▶ open ────────────────────────┘
 *             │ accept, decline: the other side;  withdraw: whose the newest version is
 *             ├──▶ accepted ──order (the brand)──▶ ordered
 *             │        └── three days ──▶ lapsed
 *             ├──▶ declined, withdrawn
 *             └── unanswered ──▶ expired
 */
export const moves: Readonly<
  Record<OfferMove, { to: OfferState; by: 'author' | 'other'; tells: 'countered' | 'accepted' | 'declined' | 'withdrawn' }>
> = {
  counter: { to: 'open', by: 'other', tells: 'countered' },
  accept: { to: 'accepted', by: 'other', tells: 'accepted' },
  decline: { to: 'declined', by: 'other', tells: 'declined' },
  withdraw: { to: 'withdrawn', by: 'author', tells: 'withdrawn' },
}

/** The state as it is now: what is past its time is over, whether the job has been there or not. */
export function stateOf({ state, due_at, now }: Pick<OfferFacts, 'state' | 'due_at' | 'now'>): OfferState {
  if (due_at === null || due_at > now) return state
  return state === 'open' ? 'expired' : state === 'accepted' ? 'lapsed' : state
}

/** Why not, or null. */
export function refusalOf(move: OfferMove, party: OfferParty, facts: OfferFacts): { code: string; detail: string } | null {
  const state = stateOf(facts)
  if (state === 'expired') return { code: 'offer.expired', detail: 'The offer was not answered in time' }
  if (state !== 'open') return { code: 'offer.move_not_allowed', detail: `The offer is ${state}` }
  const author = party === facts.by
  if (party === 'staff' || author !== (moves[move].by === 'author'))
    return { code: 'offer.not_your_turn', detail: author ? 'The other side has to answer' : 'Only who made the newest offer may do this' }
  if (move === 'counter' && facts.version >= most_versions)
    return { code: 'offer.too_many_versions', detail: `After ${most_versions} rounds only yes or no are left` }
  return null
}

export function canOf(party: OfferParty, facts: OfferFacts) {
  return offerMoves.map((move) => {
    const refusal = refusalOf(move, party, facts)
    return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
  })
}

/** Why an offer cannot be ordered, or null. */
export function orderRefusal(facts: Pick<OfferFacts, 'state' | 'due_at' | 'now'>): { code: string; detail: string } | null {
  const state = stateOf(facts)
  if (state === 'accepted') return null
  if (state === 'ordered') return { code: 'offer.ordered', detail: 'This offer has been ordered' }
  if (state === 'lapsed') return { code: 'offer.lapsed', detail: 'The time to order this offer is over' }
  return { code: 'offer.not_accepted', detail: `An offer that is ${state} cannot be ordered` }
}

/** Problem `offer.too_many` when one more open offer would be too many. */
export function checkRoom(of_the_pair: number, begun: number): void {
  const full = of_the_pair >= most_open_of_a_pair ? most_open_of_a_pair : begun >= most_open_begun ? most_open_begun : undefined
  if (full !== undefined)
    throw new Problem('conflict', 'offer.too_many', `At most ${full} offers can be open; wait for an answer or withdraw one`)
}

/** Free terms need these, because nothing else says them. */
export function needFree(given: GivenTerms): { platform: string; content_type: string; price: string } {
  const { platform, content_type, price } = given
  const need = (field: string) => invalidField(`/${field}`, 'required', 'Without a package to begin with this is needed')
  if (platform === undefined) throw need('platform')
  if (content_type === undefined) throw need('content_type')
  if (price === undefined) throw need('price')
  return { platform, content_type, price }
}
