import type { z } from 'zod'
import { addPublications, addSubmission } from '#modules/submissions/index.ts'
import type { Tx } from '#platform/ctx.ts'
import type { ProposeChange } from './change-schema.ts'
import { acceptChange, proposeChange } from './changes.ts'
import type { OpenDispute } from './dispute-schema.ts'
import { addStatement } from './disputes.ts'
import { makeMove, type Asked } from './move.ts'
import { answer, moved, type Answer } from './present-moved.ts'
import type { Move } from './rules.ts'
import type { RequestRevision, Submit, SubmitPublication } from './schema.ts'

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
