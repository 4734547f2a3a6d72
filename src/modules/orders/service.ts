import type { z } from 'zod'
import type { Posting } from '#modules/ledger/index.ts'
import { addSubmission, decideSubmission } from '#modules/submissions/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { makeMove, refused, type Asked } from './move.ts'
import { factsOf, findOrder, lockOrder } from './queries.ts'
import { moveTo, type Move } from './rules.ts'
import type { Moved, RequestRevision, SetStatus, Submit } from './schema.ts'
import { present } from './view.ts'
import { partyOf } from './visible.ts'

type Answer = Promise<z.output<typeof Moved>>

/** A move that takes nothing but, perhaps, a reason. */
export function simply(move: Move) {
  return (tx: Tx, asked: Asked): Answer => moved(tx, move, asked)
}

/** Hands work in: the next numbered submission. */
export async function submit(tx: Tx, input: z.output<typeof Submit>): Answer {
  const answer = await moved(tx, 'submit', input)
  const { creator_id, answers, bought } = answer
  await addSubmission(tx, { ...input, creator_id, answers, requires_publication: bought.requires_publication })
  return answer
}

/** Sends the submission back with a note on what to change; uses up one of the revisions that were bought. */
export async function requestRevision(tx: Tx, input: z.output<typeof RequestRevision>): Answer {
  const answer = await moved(tx, 'request_revision', { ...input, reason: input.note })
  await decideSubmission(tx, answer, 'changes_requested', input.note)
  return answer
}

/** Takes the work: the order is complete and everyone gets their part. */
export async function approve(tx: Tx, input: Asked): Answer {
  const answer = await moved(tx, 'approve', input)
  await decideSubmission(tx, answer, 'approved')
  return answer
}

/** What the brand's silence does when its time to review is over. */
export async function autoApprove(tx: Tx, order_id: bigint): Promise<void> {
  await makeMove(tx, 'auto_approve', { order_id })
  await decideSubmission(tx, await findOrder(tx, order_id), 'approved')
}

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
  if (move === 'reject') return moved(tx, move, { ...asked, reason: needed(input.reason, 'reason') })
  return moved(tx, move, asked)
}

function needed<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw invalidField(`/${field}`, 'required', `This status needs the field ${field}`)
  return value
}

async function moved(tx: Tx, move: Move, asked: Asked): Answer {
  const postings = await makeMove(tx, move, asked)
  return { ...present(tx, await findOrder(tx, asked.order_id)), postings: postings.map(presentPosting) }
}

function presentPosting({ posting, lines }: Posting) {
  const side = (minor: bigint, currency: string) => (minor > 0n ? formatMinor(minor, currency) : null)
  return {
    posting,
    lines: lines
      .filter(({ amount_minor }) => amount_minor !== 0n)
      .map(({ account, amount_minor }) => ({
        account: account.label ? `${account.kind}:${account.label}` : account.kind,
        debit: side(amount_minor, account.currency),
        credit: side(-amount_minor, account.currency),
        currency: account.currency,
      })),
  }
}
