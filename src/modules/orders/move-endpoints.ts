import { attachFails } from '#modules/media/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { ProposeChange } from './change-schema.ts'
import { guardFails, moveFails } from './move.ts'
import type { Move } from './rules.ts'
import * as schema from './schema.ts'
import {
  agree,
  approve,
  confirmPublication,
  propose,
  reportPublication,
  requestRevision,
  simply,
  submit,
  submitPublication,
} from './service.ts'

/** What all moves have in common. Where money moves, the Idempotency-Key is required. */
export function move<M extends Move>(move: M, summary: string, idempotency: 'required' | 'accepted' = 'accepted') {
  return {
    id: `orders.${move}`,
    at: `POST /orders/:order_id/moves/${move}`,
    allow: 'orders.take_part',
    summary,
    output: schema.Moved,
    fails: { ...moveFails, ...guardFails },
    idempotency,
    dry_run: true,
  } as const
}

/** A move whose guards may refuse, with nothing to say but, perhaps, why. */
const plain = (name: Move, summary: string, idempotency: 'required' | 'accepted' = 'accepted') =>
  endpoint({ ...move(name, summary, idempotency), input: schema.MakeMove, run: simply(name) })
const reasoned = (name: Move, summary: string, idempotency: 'required' | 'accepted' = 'accepted') =>
  endpoint({ ...move(name, summary, idempotency), input: schema.Reasoned, run: simply(name) })

export const endpoints = [
  plain('cancel_unpaid', 'Cancel an order before it is paid'),
  plain('accept', 'Take the order on; the due date is set'),
  reasoned('reject', 'Decline an order; the brand gets everything back', 'required'),
  plain('extend_acceptance', 'Take once more the time to answer'),
  plain('withdraw', 'Take back an order that nobody has accepted yet', 'required'),
  reasoned('request_info', 'Ask the brand for information or a product; the clock stops until it answers'),
  reasoned('provide_info', 'Give the creator what was asked for; the due date moves by the time it took'),
  plain('retract_info_request', 'Go on without the information'),
  plain('cancel_no_fault', 'Leave an order whose brand has been silent for three days', 'required'),
  endpoint({
    ...move('submit', 'Hand in the work: files, links, or both'),
    input: schema.Submit,
    fails: { ...moveFails, ...guardFails, ...attachFails },
    run: submit,
  }),
  endpoint({ ...move('request_revision', 'Ask for changes to the work handed in'), input: schema.RequestRevision, run: requestRevision }),
  plain('extend_review', 'Take once more the time to look at this submission'),
  endpoint({
    ...move('approve', 'Take the work; unless it must go live first, the creator is paid', 'required'),
    input: schema.MakeMove,
    run: approve,
  }),
  endpoint({
    ...move('submit_publication', 'Tell where the work went live'),
    description:
      'By addresses of posts on the platform that was bought. Short links are refused: they say nothing about what they lead to.',
    input: schema.SubmitPublication,
    fails: { ...moveFails, ...guardFails, ...attachFails, 'publication.duplicate': 409 },
    run: submitPublication,
  }),
  endpoint({ ...move('report_publication', 'Say what is wrong with the live post'), input: schema.Reasoned, run: reportPublication }),
  endpoint({
    ...move('confirm_publication', 'Confirm the live post; the creator is paid', 'required'),
    input: schema.MakeMove,
    run: confirmPublication,
  }),
  plain('cancel_late', 'Cancel an order whose due date passed more than a day ago', 'required'),
  endpoint({
    ...move('propose_change', 'Ask the other side for another due date, price, more revisions, or to cancel'),
    input: ProposeChange,
    run: propose,
  }),
  endpoint({ ...move('accept_change', 'Agree to the proposed change', 'required'), input: schema.MakeMove, run: agree }),
  plain('decline_change', 'Decline the proposed change'),
  plain('withdraw_change', 'Take your own proposal back'),
]
