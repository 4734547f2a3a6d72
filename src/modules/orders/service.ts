import type { z } from 'zod'
import type { Posting } from '#modules/ledger/index.ts'
import { addPublications, addSubmission } from '#modules/submissions/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { acceptChange, proposeChange } from './changes.ts'
import type { ProposeChange } from './change-schema.ts'
import { addStatement } from './disputes.ts'
import type { OpenDispute } from './dispute-schema.ts'
import { makeMove, refused, type Asked } from './move.ts'
import { factsOf, findOrder, lockOrder } from './queries.ts'
import { moveTo, type Move } from './rules.ts'
import type { Moved, RequestRevision, SetStatus, Submit, SubmitPublication } from './schema.ts'
import { present } from './view.ts'
import { partyOf } from './visible.ts'

type Answer = Promise<z.output<typeof Moved>>

/** A move that takes nothing but, perhaps, a reason. */
export function simply(move: Move) {
  return (tx: Tx, asked: Asked): Answer => moved(tx, move, asked)
}

/** Hands work in: the next numbered submission. */
export async function submit(tx: Tx, input: z.output<typeof Submit>): Answer {
  const after = await moved(tx, 'submit', input)
  const { creator_id, answers, bought } = after
  await addSubmission(tx, { ...input, creator_id, answers, requires_publication: bought.requires_publication })
  return after
}

/** Sends the submission back with a note on what to change; uses up one of the revisions that were bought. */
export function requestRevision(tx: Tx, input: z.output<typeof RequestRevision>): Answer {
  return moved(tx, 'request_revision', { ...input, reason: input.note })
}

/** Takes the work: the order is complete and everyone gets their part. */
export const approve = simply('approve')

/** Tells where the approved work went live. */
export async function submitPublication(tx: Tx, input: z.output<typeof SubmitPublication>): Answer {
  const after = await moved(tx, 'submit_publication', input)
  const { creator_id, bought } = after
  await addPublications(tx, { ...input, creator_id, bought })
  return after
}

/** Says what is wrong with the live post. */
export const reportPublication = simply('report_publication')

/** Takes the live post as it is: the order is complete. */
export const confirmPublication = simply('confirm_publication')

/** What happens by itself when a timer is over. */
export async function moveByTimer(tx: Tx, move: Move, order_id: bigint): Promise<void> {
  if (move === 'agree_by_silence') await acceptChange(tx, { order_id }, move)
  else await makeMove(tx, move, { order_id })
}

/** Proposes a change to the other side. */
export async function propose(tx: Tx, input: z.output<typeof ProposeChange>): Answer {
  return answer(tx, input.order_id, await proposeChange(tx, input))
}

/** Agrees to the change that the other side proposed. */
export async function agree(tx: Tx, input: Asked): Answer {
  return answer(tx, input.order_id, await acceptChange(tx, input))
}

/** Stops the order and asks staff to decide; the reason is the first statement. */
export async function openDispute(tx: Tx, input: z.output<typeof OpenDispute>): Answer {
  const after = await moved(tx, 'open_dispute', input)
  await addStatement(tx, { order_id: input.order_id, text: input.reason, links: input.links })
  return after
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
  if (move === 'open_dispute') return openDispute(tx, { ...asked, reason: needed(input.reason, 'reason'), links: [] })
  if (needsReason.has(move)) return moved(tx, move, { ...asked, reason: needed(input.reason, 'reason') })
  return moved(tx, move, asked)
}

const needsReason: ReadonlySet<Move> = new Set<Move>(['reject', 'request_info', 'report_publication'])

function needed<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw invalidField(`/${field}`, 'required', `This status needs the field ${field}`)
  return value
}

/** Makes the move and shows the order after it, with what was posted. */
export async function moved(tx: Tx, move: Move, asked: Asked): Answer {
  return answer(tx, asked.order_id, await makeMove(tx, move, asked))
}

async function answer(tx: Tx, order_id: bigint, postings: readonly Posting[]): Answer {
  return { ...present(tx, await findOrder(tx, order_id)), postings: postings.map(presentPosting) }
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
