import { partOf, type Form } from './form.ts'
import { wholeAt } from './parameters.ts'
import { missing, wrongParameter } from './refused.ts'

export const ofIntent = (wanted: unknown) => (refund: { payment_intent: unknown }) =>
  wanted === undefined || refund.payment_intent === wanted

export function within(form: Form): (thing: { created: number }) => boolean {
  const gte = wholeAt(form, ['created', 'gte']) ?? 0
  const lt = wholeAt(form, ['created', 'lt']) ?? Number.MAX_SAFE_INTEGER
  return ({ created }) => created >= gte && created < lt
}

/** The newest first, ten unless asked, after the one that ended the page before. */
export function pageOf(url: string, form: Form, things: readonly { id: string }[]): object {
  const limit = wholeAt(form, ['limit']) ?? 10
  if (limit < 1 || limit > 100) throw wrongParameter('limit', 'This value must be between 1 and 100.', 'parameter_invalid_integer')
  const newest = things.toReversed()
  const after = partOf(form, 'starting_after')
  const from = after === undefined ? 0 : newest.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && from === 0) throw missing('object', String(after))
  return { object: 'list', url, data: newest.slice(from, from + limit), has_more: from + limit < newest.length }
}
