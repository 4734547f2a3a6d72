import type { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh, stepUp } from '#modules/auth/index.ts'
import { brandWallet, credit, debit, goodwill, post } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { done, type Done } from '#platform/http/reply.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { goodwillAlone, goodwillAloneElsewhere } from './rules.ts'
import type { AwaitsApproval, GiveGoodwill, Goodwill } from './terms-schema.ts'
import { insertGoodwill } from './terms-queries.ts'
import { readBrandUser } from './terms.ts'

export const goodwillFails = { ...stepUp, 'brand.not_found': 404 } as const

/** P14: credit for a brand. Above a limit another member of staff must have asked for just the same before. Problems: `goodwillFails`. */
export async function giveGoodwill(
  tx: Tx,
  input: z.output<typeof GiveGoodwill>,
): Promise<z.output<typeof AwaitsApproval> | Done<z.output<typeof Goodwill>>> {
  await requireFresh(tx)
  const { brand_id, currency, reason } = input
  const subject_id = await readBrandUser(tx, brand_id)
  const amount_minor = parseMajor(input.amount, currency)
  if (amount_minor === 0n) throw invalidField('/amount', 'amount.zero', 'Give more than nothing')
  const amount = formatMinor(amount_minor, currency)

  let approved_by: bigint | null = null
  if (amount_minor > parseMajor(goodwillAlone[currency] ?? goodwillAloneElsewhere, currency)) {
    const wish = { amount, currency, reason }
    const answer = await secondApproval(tx, { action: 'goodwill.give', subject: `brand:${brand_id}`, input: wish })
    if ('awaiting' in answer) return { approval_id: answer.awaiting.id, expires_at: answer.awaiting.expires_at }
    approved_by = answer.approved_by
  }
  const { id: given_by } = tx.actor
  if (given_by === null) throw new Error('goodwill is given by somebody')
  const [given] = await tx.query(insertGoodwill, [brand_id, amount_minor, currency, reason, given_by, approved_by, tx.now])
  if (!given) throw new Error('the goodwill was not written')
  const lines = [debit(goodwill(currency), amount_minor), credit(brandWallet(brand_id, currency), amount_minor)]
  await post(tx, { key: `goodwill:${given.id}:given`, posting: 'P14', order_id: null, lines })
  await record(tx, 'payments.goodwill_given', { subject_id, facts: { goodwill_id: String(given.id), amount, currency, reason } })
  await tx.emit('goodwill.given', { goodwill_id: given.id, brand_id })
  return done({ id: given.id, brand_id, amount, currency, reason, given_by, approved_by, created_at: tx.now })
}
