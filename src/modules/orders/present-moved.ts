import type { z } from 'zod'
import type { Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { makeMove, type Asked } from './move.ts'
import { findOrder } from './queries.ts'
import type { Move } from './rules.ts'
import type { Moved } from './schema.ts'
import { present } from './view.ts'

export type Answer = Promise<z.output<typeof Moved>>

/** Makes the move and shows the order after it, with what was posted. */
export async function moved(tx: Tx, move: Move, asked: Asked): Answer {
  return answer(tx, asked.order_id, await makeMove(tx, move, asked))
}

export async function answer(tx: Tx, order_id: bigint, postings: readonly Posting[]): Answer {
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
