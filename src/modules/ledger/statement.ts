import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { csvLine } from './csv.ts'
import { kindOfState, sayLine, states, type State } from './says.ts'
import type { Statement, StatementFile, StatementLine } from './statement-schema.ts'

type Filters = z.output<typeof StatementFile>
type Row = {
  id: bigint
  kind: string
  currency: string
  change_minor: bigint
  balance_after_minor: bigint
  at: Date
  posting: string
  order_id: bigint | null
  transaction_id: bigint
  corrects_id: bigint | null
  payout_id: bigint | null
}

const page = `from unnest($1::text[], $2::bigint[]) as own(kind, owner_id) join account a using (kind, owner_id)
   cross join lateral (
     select e.id, e.amount_minor * a.normal as change_minor, e.balance_after_minor, t.created_at as at, t.posting, t.order_id, t.id as transaction_id,
       t.corrects_id
     from entry e join ledger_transaction t on t.id = e.transaction_id
     where e.account_id = a.id and e.id < coalesce($6::bigint, 9223372036854775807)
       and ($4::timestamptz is null or t.created_at >= $4) and ($5::timestamptz is null or t.created_at < $5)
     order by e.id desc limit $7
   ) l
   where $3::text is null or a.currency = $3`

const list = statement<Row>(
  'ledger.statement',
  `with page as (select l.*, a.kind, a.currency ${page} order by l.id desc limit $7)
   select page.*, case when posting in ('P5', 'P6', 'P7') then (
     select p.owner_id from entry e join account p on p.id = e.account_id where e.transaction_id = page.transaction_id and p.kind = 'payout_in_transit' limit 1
   ) end as payout_id
   from page order by id desc`,
)
const count = statement<{ count: number }>('ledger.statement_count', `select count(*)::int as count from (select 1 ${page} limit $7) lines`)

/** Most lines of one file. */
export const most_lines = 100_000

const stateOf = new Map<string, State>(states.map((state) => [kindOfState[state], state]))

/** The caller's own lines below `before`, newest first. */
async function readLines(ctx: Ctx, filters: Filters, before: bigint | null, limit: number): Promise<z.output<typeof StatementLine>[]> {
  const rows = await ctx.query(list, [...valuesOf(ctx, filters), before, limit])
  return rows.map((row) => {
    const { id, currency, at, posting, order_id, payout_id, change_minor } = row
    const state = stateOf.get(row.kind) ?? 'available'
    return {
      id,
      at,
      state,
      currency,
      amount: formatMinor(change_minor, currency),
      balance_after: formatMinor(row.balance_after_minor, currency),
      order_id,
      payout_id,
      posting,
      says: sayLine({ posting, state, raised: change_minor > 0n, corrects: row.corrects_id !== null, order_id, payout_id }),
    }
  })
}

function valuesOf({ actor }: Ctx, { currency, state, from, to }: Filters): unknown[] {
  const wanted = states.filter((each) => state === undefined || each === state)
  const own = wanted.flatMap((each) => {
    const owner_id = each === 'wallet' ? actor.brand_id : actor.creator_id
    return owner_id === null ? [] : [{ kind: kindOfState[each], owner_id }]
  })
  return [own.map(({ kind }) => kind), own.map(({ owner_id }) => owner_id), currency ?? null, from ?? null, to ?? null]
}

/** What came and went on the caller's own accounts, newest first. */
export async function showStatement(ctx: Ctx, { cursor, limit, ...filters }: z.output<typeof Statement>) {
  const name = `ledger.statement ${filters.currency} ${filters.state} ${filters.from?.toISOString()} ${filters.to?.toISOString()}`
  const [before = null] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const lines = await readLines(ctx, filters, before, limit + 1)
  const items = lines.slice(0, limit)
  const last = items.at(-1)
  return { items, next: lines.length > limit && last ? cursorOf(name, [last.id]) : null }
}

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
