import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { csvLine } from '#platform/csv.ts'
import type { StatementLine } from './statement-schema.ts'
import { readLines, valuesOf, type Filters } from './statement-lines.ts'
import { pagesOfAccounts } from './statement-queries.ts'

const count = statement<{ count: number }>(
  'ledger.statement_count',
  `select count(*)::int as count from (select 1 ${pagesOfAccounts} limit $7) lines`,
)

/** Most lines of one file. */
const most_lines = 100_000

/** The same as a file, a thousand lines in memory at a time; Problem `ledger.too_many_lines` (422) where one file cannot hold them. */
export async function writeStatement(ctx: Ctx, filters: Filters): Promise<FileReply> {
  const [counted] = await ctx.query(count, [...valuesOf(ctx, filters), null, most_lines + 1])
  if ((counted?.count ?? 0) > most_lines)
    throw new Problem('unprocessable', 'ledger.too_many_lines', `A file holds ${most_lines} lines; ask for a shorter time with from and to`)
  return file({
    bytes: null,
    etag: null,
    content_type: 'text/csv; charset=utf-8; header=present',
    cache: 'private, no-store',
    disposition: 'attachment',
    name: `statement-${ctx.now.toISOString().slice(0, 10)}.csv`,
    open: async () => Readable.from(linesOf(ctx, filters)),
  })
}

const heads = ['id', 'at', 'state', 'currency', 'amount', 'balance_after', 'order_id', 'payout_id', 'posting', 'what']

async function* linesOf(ctx: Ctx, filters: Filters) {
  yield csvLine(heads)
  let before: bigint | null = null
  for (let written = 0; written < most_lines;) {
    const lines: z.output<typeof StatementLine>[] = await readLines(ctx, filters, before, 1000)
    if (lines.length > 0)
      yield lines
        .map(({ id, at, state, currency, amount, balance_after, order_id, payout_id, posting, says }) =>
          csvLine([id, at, state, currency, amount, balance_after, order_id, payout_id, posting, says]),
        )
        .join('')
    if (lines.length < 1000) return
    written += lines.length
    before = lines.at(-1)?.id ?? null
  }
}
