import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { netOf, type Facts, type Party, type Status } from './facts.ts'
import { refundedBy } from './guards.ts'
import { factsOf, findOrder, type OrderRow } from './queries.ts'
import { canOf, effectOf, ended, landingOf, moves as allMoves, type Move } from './rules.ts'
import type { Timeline } from './schema.ts'
import { shareOut } from './shares.ts'

type Happened = z.output<typeof Timeline>['happened'][number]

const listTransitions = statement<Happened>(
  'orders.transitions',
  'select seq, move, "from", "to", actor_kind as by, reason, created_at as at from order_transition where order_id = $1 order by seq desc limit 500',
)
const listTimers = statement<{ kind: string; due_at: Date }>(
  'orders.timers',
  'select kind, due_at from order_timer where order_id = $1 order by due_at, kind limit 20',
)

const waitingFor: Partial<Record<Status, 'brand' | 'creator' | 'payment' | 'staff'>> = {
  pending: 'payment',
  confirmed: 'creator',
  in_progress: 'creator',
  info_requested: 'brand',
  review: 'brand',
  revision_requested: 'creator',
  awaiting_publication: 'creator',
  publication_review: 'brand',
  disputed: 'staff',
}

/** What happened to the order, newest first, and what comes next: who must act, by when, what happens otherwise. */
export async function viewTimeline(scope: Scope, order_id: bigint): Promise<z.output<typeof Timeline>> {
  const order = await findOrder(scope, order_id)
  const happened = await scope.query(listTransitions, [order_id])
  return { happened, next: nextOf(scope, order, await scope.query(listTimers, [order_id])) }
}

type Next = z.output<typeof Timeline>['next']

function nextOf(scope: Scope, order: OrderRow, timers: readonly { kind: string; due_at: Date }[]): Next {
  const facts = factsOf(order, scope.now)
  const waiting_for = whoActs(facts)
  if (ended.has(order.status) || !waiting_for) return null
  const party: Party = waiting_for === 'payment' ? 'brand' : waiting_for === 'bank' ? 'system' : waiting_for
  const moves = waiting_for === 'bank' ? [] : canOf(party, facts).filter(({ allowed }) => allowed).map(({ move }) => move) // prettier-ignore
  const timed = timers.flatMap(({ kind, due_at }) => allMoves.filter((move) => move === kind).map((move) => ({ move, due_at })))
  const [timer] = timed
  return {
    waiting_for,
    moves,
    by: timer && timer.move !== 'hold_limit' ? timer.due_at : order.deadline,
    timers: [...timers],
    otherwise: timer ? outcomeOf(facts, timer.move) : null,
  }
}

function whoActs(facts: Facts): NonNullable<Next>['waiting_for'] | undefined {
  if (facts.status === 'pending' && facts.terms === 'invoice') return 'creator'
  if (facts.status === 'disputed' && facts.chargebacks_open > 0) return 'bank'
  return waitingFor[facts.status]
}

/** Where the move of a timer would lead, and whose the money would be. */
function outcomeOf(facts: Facts, move: Move) {
  const effect = effectOf(move, facts)
  const kept = effect === 'P3' || effect === 'P15u' ? netOf(facts) : 0n
  const shared = effect === 'P12' ? netOf(facts) - shareOut(facts, refundedBy(facts, facts.change?.creator_share_bp ?? 0)).creator : kept
  const back = effect === 'P8' ? facts.held_minor : effect === 'P12' ? refundedBy(facts, facts.change?.creator_share_bp ?? 0) : 0n
  const money = (minor: bigint) => formatMinor(minor, facts.currency)
  return { move, status: landingOf(move, facts), to_brand: money(back), to_creator: money(shared) }
}
