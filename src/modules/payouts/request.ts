import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { makePayout } from './make.ts'
import type { Payout, RequestPayout } from './schema.ts'
import { present, readPayout } from './view.ts'

/** A creator asks for an amount, or for all there is. */
export async function requestPayout(tx: Tx, { currency, amount }: z.output<typeof RequestPayout>): Promise<z.output<typeof Payout>> {
  const wanted = amount === undefined ? null : parseMajor(amount, currency)
  if (wanted === 0n) throw invalidField('/amount', 'amount.invalid', 'Ask for more than nothing, or leave the amount out for all there is')
  const creator_id = creatorOf(tx.actor)
  const id = await makePayout(tx, { creator_id, currency, wanted, by: 'creator', period: null, own_minimum: 0n })
  return present(await readPayout(tx, id, creator_id), 'owner')
}
