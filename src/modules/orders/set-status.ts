import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { refused } from './move.ts'
import { moved, type Answer } from './present-moved.ts'
import { factsOf, lockOrder } from './queries.ts'
import { moveTo, type Move } from './rules.ts'
import type { SetStatus } from './schema.ts'
import { approve, openDispute, requestRevision, submit } from './service.ts'
import { partyOf } from './visible.ts'

/** Makes the one move that leads the caller to the wanted status; none is 409 `order.no_such_move`, with what could be done instead. */
export async function setStatus(tx: Tx, input: z.output<typeof SetStatus>): Answer {
  const order = await lockOrder(tx, input.order_id)
  const move = moveTo(input.status, partyOf(tx.actor, order), factsOf(order, tx.now))
  if (!move)
    throw new Problem(
      'conflict',
      'order.no_such_move',
      `You have no move from ${order.status} to ${input.status}; see can`,
      refused(tx, order),
    )
  const asked = { order_id: input.order_id, version: input.version, reason: input.reason }
  if (move === 'submit') return submit(tx, { ...input, ...asked })
  if (move === 'request_revision') return requestRevision(tx, { ...asked, note: needed(input.note, 'note') })
  if (move === 'approve') return approve(tx, asked)
  if (move === 'open_dispute') return openDispute(tx, { ...asked, reason: needed(input.reason, 'reason'), links: [] })
  if (needsReason.has(move)) return moved(tx, move, { ...asked, reason: needed(input.reason, 'reason') })
  return moved(tx, move, asked)
}

const needsReason: ReadonlySet<Move> = new Set<Move>(['reject', 'request_info', 'report_publication'])

function needed<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw invalidField(`/${field}`, 'required', `This status needs the field ${field}`)
  return value
}
