import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { orderProcess } from '#modules/orders/rules.ts'
import { violationsOf } from '#test/invariants.ts'
import type { World } from '#test/world.ts'
import type { Seat } from './deeds.ts'

type Step = { move: string; from: string | null; to: string; by: string; at: number }
type Ended = {
  id: bigint
  status: string
  ended: boolean
  /** In minor units: what came in, what went back by our hand, what the bank took, what the creator has of it. */
  paid_minor: bigint
  back_minor: bigint
  taken_minor: bigint
  creator_minor: bigint
  steps: { move: string; from: string | null; to: string; by: string; at: string; share: number | null; proposer: string | null }[]
}

const ended = statement<Ended>(
  'torture.how_it_ended',
  `select o.id, o.status::text, o.ended_at is not null as ended, m.*,
     (select jsonb_agg(jsonb_build_object('move', t.move, 'from', t."from", 'to', t."to", 'by', t.actor_kind, 'at', t.created_at) order by t.seq)
      from order_transition t where t.order_id = o.id) as steps
   from "order" o cross join lateral (
     select coalesce(sum(-e.amount_minor) filter (where t.posting = 'P1' and a.kind = 'order_held'), 0)::bigint as paid_minor,
       coalesce(sum(-e.amount_minor) filter (where a.kind = 'refund_due' and e.amount_minor < 0), 0)::bigint as back_minor,
       coalesce(sum(-e.amount_minor) filter (where t.posting in ('P13', 'P13w', 'P13l') and a.kind = 'gateway_clearing'), 0)::bigint as taken_minor,
       coalesce(sum(-e.amount_minor) filter (where a.kind like 'creator_%'), 0)::bigint as creator_minor
     from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id where t.order_id = o.id
   ) m where o.id = any($1::bigint[])`,
)

/** Everything that is wrong while orders go on: with the money, and with the path they took. */
export function judgeNow(world: World, seats: readonly Seat[]): Promise<string[]> {
  return judgeAll(world, seats, (_, steps) => pathOf(steps))
}

const eventsLeft = statement<{ kind: string }>('torture.unheard_events', 'select kind from gateway_event where handled_at is null')
const jobsLeft = statement<{ task_identifier: string; last_error: string }>(
  'torture.jobs_left',
  `select task_identifier, coalesce(last_error, 'taken at ' || locked_at || ' and not ended at ' || now()) as last_error from graphile_worker.jobs where attempts > 0`,
)

/** Everything that is wrong after a schedule has run out: with the money, with the path, with who got what, with what was told. */
export async function judge(world: World, seats: readonly Seat[]): Promise<string[]> {
  const events = (await world.database.query(eventsLeft)).map(({ kind }) => `an event about a ${kind} was not acted on`)
  const jobs = (await world.database.query(jobsLeft)).map(({ task_identifier, last_error }) => {
    const of = seats.find(({ order_id }) => last_error.includes(`order ${order_id}:`))
    return `${task_identifier} fails again and again: ${last_error.slice(0, 200)} ${of?.log.join('; ') ?? ''}`
  })
  return [
    ...new Set([...events, ...jobs]),
    ...(await judgeAll(world, seats, (row, steps) => [...pathOf(steps), ...timesOf(steps), ...moneyOf(row, steps)])),
  ]
}

async function judgeAll(world: World, seats: readonly Seat[], look: (row: Ended, steps: readonly Step[]) => string[]): Promise<string[]> {
  const found = (await violationsOf(world)).map((one) => `money: ${one}`)
  const rows = await world.database.query(ended, [seats.map(({ order_id }) => order_id)])
  for (const row of rows) {
    const steps = row.steps?.map((step) => ({ ...step, at: Date.parse(step.at) })) ?? []
    const wrong = look(row, steps)
    const seat = seats.find(({ order_id }) => order_id === String(row.id))
    if (wrong.length > 0) found.push(`order ${row.id}: ${wrong.join('; ')}\n      ${seat?.log.join('\n      ') ?? ''}`)
  }
  return found
}

const rules: Readonly<Record<string, { from: readonly string[]; to: readonly string[]; by: readonly string[] } | undefined>> = orderProcess

/** Every move is in the table, from here, by this one. */
function pathOf(steps: readonly Step[]): string[] {
  return steps.slice(1).flatMap(({ move, from, to, by }) => {
    const rule = rules[move]
    if (!rule || from === null || !rule.from.includes(from) || !rule.by.includes(by)) return [`${by} made ${move} from ${from}`]
    const there = rule.to.includes(to) || (rule.to.includes('stays') && from === to) || rule.to.includes('before')
    return there ? [] : [`${move} led to ${to}`]
  })
}

/** Nothing happens by itself sooner than the table promises. */
const promises: Readonly<Record<string, { since: readonly string[]; ms: number }>> = {
  expire_acceptance: { since: ['place', 'pay'], ms: 72 * hour_ms },
  info_timeout: { since: ['request_info'], ms: 7 * day_ms },
  auto_approve: { since: ['submit'], ms: 72 * hour_ms },
  unpaid_timeout: { since: ['submit'], ms: 17 * day_ms },
  auto_confirm: { since: ['submit_publication'], ms: 48 * hour_ms },
  hold_limit: { since: ['pay', 'accept'], ms: 75 * day_ms },
  lapse_change: { since: ['propose_change'], ms: 96 * hour_ms },
  agree_by_silence: { since: ['propose_change'], ms: 72 * hour_ms },
  dispute_hard_limit: { since: ['open_dispute', 'hold_limit', 'info_timeout', 'unpaid_timeout', 'chargeback_opened'], ms: 60 * day_ms },
}

function timesOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ move, at }, nth) => {
    const promise = promises[move]
    if (!promise) return []
    const before = steps.slice(0, nth).filter((step) => promise.since.includes(step.move))
    // What is due later, of a higher price or on invoice, makes no new term.
    const first = move === 'hold_limit' || (move === 'expire_acceptance' && steps[nth]?.from === 'pending')
    const start = first ? before[0] : before.at(-1)
    if (start && at - start.at >= promise.ms) return []
    return [`${move} came ${start ? `${Math.round((at - start.at) / hour_ms)} h after ${start.move}` : 'from nowhere'}`]
  })
}

const decisions = ['resolve_release', 'resolve_split', 'resolve_refund', 'cancel_by_staff', 'refund_by_staff']
const agreements = ['accept_change', 'agree_by_silence']
const approvals = ['approve', 'auto_approve', 'confirm_publication', 'auto_confirm']

function moneyOf({ status, ended, paid_minor, back_minor, taken_minor, creator_minor }: Ended, steps: readonly Step[]): string[] {
  const wrong: string[] = []
  const some = (...moves: string[]) => steps.some(({ move }) => moves.includes(move))
  const was = (state: string) => steps.some(({ to }) => to === state)
  if (!ended) wrong.push(`nobody acted for ten months and it is still ${status}`)
  const all_back = paid_minor > 0n && back_minor >= paid_minor
  if (all_back && was('completed') && !some(...decisions.slice(1))) wrong.push('completed work was refunded whole without a decision')
  if (all_back && some(...approvals) && !some(...decisions, ...agreements, 'dispute_hard_limit', 'chargeback_lost'))
    wrong.push('approved work was refunded whole and nobody agreed or decided')
  if (back_minor > paid_minor) wrong.push(`${back_minor} went back of ${paid_minor}`)
  if (creator_minor > 0n && !some('submit', ...agreements, ...decisions)) wrong.push('the creator is paid and has handed nothing in')
  if (creator_minor > paid_minor) wrong.push('the creator has more than was paid')
  if (creator_minor < 0n) wrong.push('the creator has paid for the order')
  const bought = steps.findIndex(({ move, from }) => move === 'pay' && from === 'pending')
  if (bought >= 0 && steps.slice(bought + 1).some(({ move }) => move === 'unpaid_timeout'))
    wrong.push('a paid order went to staff as unpaid')
  if (paid_minor > 0n && status === 'completed' && creator_minor === 0n && back_minor === 0n && taken_minor === 0n)
    wrong.push('completed, and nobody has the money')
  return wrong
}
