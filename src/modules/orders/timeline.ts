import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { netOf, totalOf } from './amounts.ts'
import { factsOf, findOrder, type OrderRow } from './queries.ts'
import { canOf, ended, moves as allMoves, ruleOf, type Move, type Party, type Status } from './rules.ts'
import type { OrderProcess, Timeline } from './schema.ts'
import { OrderStatus } from '#generated/prisma/enums.ts'

type Happened = z.output<typeof Timeline>['happened'][number]

const listTransitions = statement<Happened>(
  'orders.transitions',
  'select seq, move, "from", "to", actor_kind as by, reason, created_at as at from order_transition where order_id = $1 order by seq desc limit 500',
)
const findTimer = statement<{ kind: Move; due_at: Date }>(
  'orders.timer',
  'select kind, due_at from order_timer where order_id = $1 order by due_at limit 1',
)

const waitingFor: Partial<Record<Status, 'brand' | 'creator' | 'payment'>> = {
  pending: 'payment',
  confirmed: 'creator',
  in_progress: 'creator',
  review: 'brand',
  revision_requested: 'creator',
}

/** What happened to the order, newest first, and what comes next: who must act, by when, what happens otherwise. */
export async function viewTimeline(scope: Scope, order_id: bigint): Promise<z.output<typeof Timeline>> {
  const order = await findOrder(scope, order_id)
  const happened = await scope.query(listTransitions, [order_id])
  const [timer] = await scope.query(findTimer, [order_id])
  return { happened, next: nextOf(scope, order, timer) }
}

function nextOf(scope: Scope, order: OrderRow, timer: { kind: Move; due_at: Date } | undefined): z.output<typeof Timeline>['next'] {
  const waiting_for = waitingFor[order.status]
  if (ended.has(order.status) || !waiting_for) return null
  const party: Party = waiting_for === 'payment' ? 'brand' : waiting_for
  const moves = canOf(party, factsOf(order, scope.now)).filter(({ allowed }) => allowed).map(({ move }) => move) // prettier-ignore
  return { waiting_for, moves, by: timer?.due_at ?? order.deadline, otherwise: timer ? outcomeOf(order, timer.kind) : null }
}

function outcomeOf(order: OrderRow, move: Move) {
  const rule = ruleOf(move)
  const to_brand = rule.money === 'P8' ? totalOf(order) : 0n
  const to_creator = rule.money === 'P3' ? netOf(order) : 0n
  return { move, status: rule.to, to_brand: formatMinor(to_brand, order.currency), to_creator: formatMinor(to_creator, order.currency) }
}

/** The table of the order process, for clients that draw it. */
export async function viewProcess(): Promise<z.output<typeof OrderProcess>> {
  return {
    statuses: Object.values(OrderStatus).map((status) => ({ status, ended: ended.has(status) })),
    moves: allMoves.map((move) => {
      const { from, to, by, money, timer } = ruleOf(move)
      return { move, from: [...from], to, by, money: money ?? null, timer: timer?.move ?? null }
    }),
  }
}
