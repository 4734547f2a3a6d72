import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { fp } from '#platform/failpoint.ts'
import { inRounds } from '#platform/jobs/rounds.ts'
import { Problem } from '#platform/problem.ts'
import { after, working, type Facts, type PausedTimer } from './facts.ts'
import { lockOrder } from './queries.ts'
import { moves, ruleOf, type Move, type Status } from './rules.ts'
import { waitsOf, type Wait } from './waits.ts'

const ofChanges = ['lapse_change', 'agree_by_silence']
const kinds: readonly string[] = [...moves, 'remind_dispute', 'escalate_dispute']

/** Which timers stay and which are set when this move is made. One that is set replaces the one of its kind. */
export function timersOf(move: Move, facts: Facts, landing: Status): { keep: readonly string[]; set: readonly Wait[] } {
  const { to, waits } = ruleOf(move)
  const own = waits?.(facts) ?? []
  if (landing !== facts.status) {
    const set = to.includes('before') && facts.status === 'disputed' ? own : [...waitsOf(landing, facts), ...own]
    return { keep: working.includes(landing) ? ['hold_limit'] : [], set }
  }
  // A payment lapses no change; what it ends is the wait for itself.
  const gone = move !== 'pay' ? ofChanges : own.length > 0 ? ['unpaid_timeout'] : []
  return { keep: kinds.filter((kind) => !gone.includes(kind)), set: own }
}

const running = statement<{ kind: string; due_at: Date }>(
  'orders.running_timers',
  `select kind, due_at from order_timer where order_id = $1 and kind <> all(array['hold_limit', 'lapse_change', 'agree_by_silence'])`,
)

/** What is left of each timer of the state that a dispute interrupts. */
export async function pauseOf(scope: Scope, order_id: bigint): Promise<PausedTimer[]> {
  const rows = await scope.query(running, [order_id])
  return rows.map(({ kind, due_at }) => ({ kind, ms: Math.max(0, due_at.getTime() - scope.now.getTime()) }))
}

type Due = { order_id: bigint; kind: string; seq: number; due_at: Date }
type Fire = (tx: Tx, kind: Move, order_id: bigint) => Promise<void>

const findDue = statement<Due>(
  'orders.due_timers',
  `select order_id, kind, seq, due_at from order_timer where due_at <= $1 and (due_at, order_id, kind) > ($2, $3, $4)
   order by due_at, order_id, kind limit 200`,
)
const stillDue = statement('orders.still_due', 'select 1 from order_timer where order_id = $1 and kind = $2 and seq = $3 and due_at <= $4')
const postpone = statement('orders.postpone_timer', 'update order_timer set due_at = $3 where order_id = $1 and kind = $2')
const drop = statement('orders.drop_timer', 'delete from order_timer where order_id = $1 and kind = $2')

/** Makes the move of every timer that is over. One that somebody was quicker than does nothing; one order's failure does not hold up the rest. */
export async function fireTimers(ctx: Ctx, fire: Fire): Promise<void> {
  await graceAfterDowntime(ctx)
  let last: Pick<Due, 'due_at' | 'order_id' | 'kind'> = { due_at: new Date(0), order_id: 0n, kind: '' }
  await inRounds(
    async () => {
      const due = await ctx.query(findDue, [ctx.now, last.due_at, last.order_id, last.kind])
      last = due.at(-1) ?? last
      return due
    },
    (timer) => ctx.tx((tx) => fireOne(tx, timer, fire)),
  )
}

async function fireOne(tx: Tx, { order_id, kind, seq }: Due, fire: Fire): Promise<void> {
  await lockOrder(tx, order_id)
  const [due] = await tx.query(stillDue, [order_id, kind, seq, tx.now])
  if (!due) return
  if (kind === 'remind_dispute' || kind === 'escalate_dispute') {
    await tx.query(drop, [order_id, kind])
    return tx.emit('order.dispute_waits', { order_id, escalated: kind === 'escalate_dispute' })
  }
  try {
    await fire(tx, moves.find((move) => move === kind) ?? unknownKind(kind), order_id)
    await fp('timer.before_commit')
  } catch (error) {
    // Not yet, such as while the payer's bank decides: asked again tomorrow.
    if (!(error instanceof Problem) || error.kind !== 'conflict') throw error
    await tx.query(postpone, [order_id, kind, after(tx.now, 24 * hour_ms)])
  }
}

function unknownKind(kind: string): never {
  throw new Error(`no move is called ${kind}`)
}

const outage_ms = 15 * minute_ms
const lookAtClock = statement<{ seen_at: Date }>(
  'orders.look_at_clock',
  `with before as (select seen_at from order_clock where id = 1 for update), seen as (
     insert into order_clock (id, seen_at) values (1, $1) on conflict (id) do update set seen_at = greatest(order_clock.seen_at, excluded.seen_at)
   ) select seen_at from before`,
)
const giveGrace = statement('orders.give_grace', 'update order_timer set due_at = $3 where due_at > $1 and due_at <= $2')

/** What fell due while nobody could act falls due again: as long after the outage as that lasted, an hour at least and a day at most. */
async function graceAfterDowntime(ctx: Ctx): Promise<void> {
  await ctx.tx(async (tx) => {
    const [before] = await tx.query(lookAtClock, [tx.now])
    const gap_ms = before ? tx.now.getTime() - before.seen_at.getTime() : 0
    if (!before || gap_ms <= outage_ms) return
    const grace_ms = Math.min(Math.max(gap_ms, hour_ms), 24 * hour_ms)
    await tx.query(giveGrace, [before.seen_at, tx.now, after(tx.now, grace_ms)])
  })
}

/** The server was up until now: called by whoever sets the clock forward on purpose. */
export async function liveThrough(scope: Scope): Promise<void> {
  await scope.query(lookAtClock, [scope.now])
}
