import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { makeMove } from './move.ts'
import { lockOrder } from './queries.ts'
import type { Move } from './rules.ts'
import { autoApprove } from './service.ts'

type Due = { order_id: bigint; kind: Move; seq: number }

const findDue = statement<Due>(
  'orders.due_timers',
  'select order_id, kind, seq from order_timer where due_at <= $1 order by due_at limit 200',
)
const stillDue = statement('orders.still_due', 'select 1 from order_timer where order_id = $1 and kind = $2 and seq = $3 and due_at <= $4')

/** Makes the move of every timer that is over. One that somebody was quicker than does nothing; one order's failure does not hold up the rest. */
export async function fireTimers(ctx: Ctx): Promise<void> {
  const failures: unknown[] = []
  for (let due = await ctx.query(findDue, [ctx.now]); due.length > 0;) {
    for (const timer of due) await ctx.tx((tx) => fire(tx, timer)).catch((error: unknown) => failures.push(error))
    due = failures.length === 0 && due.length === 200 ? await ctx.query(findDue, [ctx.now]) : []
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} timers could not fire`)
}

async function fire(tx: Tx, { order_id, kind, seq }: Due): Promise<void> {
  await lockOrder(tx, order_id)
  const [due] = await tx.query(stillDue, [order_id, kind, seq, tx.now])
  if (!due) return
  if (kind === 'auto_approve') await autoApprove(tx, order_id)
  else await makeMove(tx, kind, { order_id })
}
