import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { sha256 } from '#platform/crypto.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { revealManyForPayout } from '#modules/payees/index.ts'
import { findBatch, inBatch } from './export-queries.ts'
import { toCsv } from './rules.ts'
import type { ReadExport } from './schema.ts'

const fields = ['account_number', 'ifsc', 'upi_id', 'iban', 'bic', 'bank_name', 'bank_code', 'country'] as const
const head = ['payout_id', 'amount', 'currency', 'holder_name', 'kind', ...fields]

/** What the bank is given, as CSV: bank details of all payouts of an export that are still on their way. Who looked and why is kept. */
export async function readExport(ctx: Ctx, { export_id, reason }: z.output<typeof ReadExport>): Promise<FileReply> {
  await requireFresh(ctx)
  const rows = await ctx.tx(async (tx) => {
    const [batch] = await tx.query(findBatch, [export_id])
    if (!batch) throw new Problem('not_found', 'payout_export.not_found', 'There is no such export')
    const payouts = await tx.query(inBatch, [export_id])
    await record(tx, 'payouts.export_revealed', { facts: { export_id: String(export_id), count: payouts.length, reason } })
    const revealed = await revealManyForPayout(tx, payouts.map(({ payout_account_id }) => payout_account_id)) // prettier-ignore
    return payouts.map(({ id, amount_minor, currency, payout_account_id }) => {
      const { kind, holder_name, details } = revealed(payout_account_id)
      return [String(id), formatMinor(amount_minor, currency), currency, holder_name, kind, ...fields.map((field) => details[field] ?? '')]
    })
  })
  const bytes = Buffer.from(toCsv([head, ...rows]))
  return file({
    bytes: bytes.length,
    content_type: 'text/csv; charset=utf-8',
    etag: `"${sha256(bytes).toString('base64url', 0, 16)}"`,
    cache: 'no-store',
    disposition: 'attachment',
    name: `payouts-${export_id}.csv`,
    open: async (range) => Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
  })
}
