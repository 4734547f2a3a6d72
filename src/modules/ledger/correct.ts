import type { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { chart } from './chart.ts'
import type { AskCorrection, CorrectionAnswer } from './correction-schema.ts'
import { lockedBalanceOf, post } from './post.ts'
import { findTransaction, readTransaction, type LineRow } from './transactions.ts'

/**
 * What staff or a report alone brought into the books: a gateway's fee, money settled to the bank, goodwill, a debt written off. Everything
 * else is the money side of an order, a refund or a payout, and is taken back where that is.
 */
const correctable: ReadonlySet<string> = new Set(['P1f', 'P2', 'P14', 'P16'])

/**
 * Takes a whole transaction back by a new one that names it, once two admins have asked for it. Problem `ledger.not_correctable`,
 * `ledger.is_correction`, `ledger.corrected_already` or `ledger.would_be_negative` (409).
 */
export async function correct(
  tx: Tx,
  { transaction_id, reason }: z.output<typeof AskCorrection>,
): Promise<z.output<typeof CorrectionAnswer>> {
  await requireFresh(tx)
  const wrong = await findTransaction(tx, transaction_id)
  const refuse = (code: string, detail: string) => new Problem('conflict', code, detail)
  if (wrong.corrects_id !== null) throw refuse('ledger.is_correction', 'This transaction takes back another one; post the fact anew')
  if (!correctable.has(wrong.posting))
    throw refuse('ledger.not_correctable', 'This is the money of an order, a refund or a payout: take it back there')
  if (wrong.corrected_by !== null) throw already()
  for (const line of wrong.stored) await refuseNegative(tx, line)

  const second = await secondApproval(tx, { action: 'ledger.correct', subject: `ledger_transaction:${transaction_id}`, input: {} })
  if ('awaiting' in second) {
    const { id: approval_id, expires_at } = second.awaiting
    return { transaction: null, awaiting_approval: { approval_id, expires_at } }
  }
  const { transaction_id: made, posted } = await post(tx, {
    key: `transaction:${transaction_id}:corrected`,
    posting: wrong.posting,
    order_id: wrong.order_id,
    corrects_id: transaction_id,
    lines: wrong.stored.map(({ kind, owner_id, label, currency, amount_minor }) => ({
      account: { kind, owner_id, label, currency },
      amount_minor: -amount_minor,
    })),
  })
  if (!posted) throw already()
  const facts = { transaction_id: transaction_id.toString(), by: made.toString(), asked_by: second.approved_by.toString(), reason }
  await record(tx, 'ledger.corrected', { facts })
  return { transaction: await readTransaction(tx, { transaction_id: made }), awaiting_approval: null }
}

const already = () => new Problem('conflict', 'ledger.corrected_already', 'This transaction was taken back before')

/** Money that has moved on cannot be taken back from where it was. */
async function refuseNegative(tx: Tx, { kind, owner_id, label, currency, amount_minor }: LineRow): Promise<void> {
  const { normal, owner } = chart[kind]
  if (owner === 'platform') return
  const balance = await lockedBalanceOf(tx, { kind, owner_id, label, currency })
  if (balance - BigInt(normal) * amount_minor < 0n)
    throw new Problem(
      'conflict',
      'ledger.would_be_negative',
      `The money has moved on: account ${kind} of ${owner} ${owner_id} would be below zero`,
    )
}
