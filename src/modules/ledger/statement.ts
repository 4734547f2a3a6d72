import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { kindOfState, sayLine, states, type State } from './says.ts'
import type { Statement, StatementFile, StatementLine } from './statement-schema.ts'

export type Filters = z.output<typeof StatementFile>
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

/** The pages of each account, as `list` and the file's count ask for them. */
export const page = `from unnest($1::text[], $2::bigint[]) as own(kind, owner_id) join account a using (kind, owner_id)
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

const stateOf = new Map<string, State>(states.map((state) => [kindOfState[state], state]))

/** The caller's own lines below `before`, newest first. */
export async function readLines(
  ctx: Ctx,
  filters: Filters,
  before: bigint | null,
  limit: number,
): Promise<z.output<typeof StatementLine>[]> {
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

export function valuesOf({ actor }: Ctx, { currency, state, from, to }: Filters): unknown[] {
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
