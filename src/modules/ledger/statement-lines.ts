import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { kindOfState, sayLine, states, type State } from './says.ts'
import { listLines } from './statement-queries.ts'
import type { StatementFile, StatementLine } from './statement-schema.ts'

export type Filters = z.output<typeof StatementFile>

const stateOf = new Map<string, State>(states.map((state) => [kindOfState[state], state]))

/** The caller's own lines below `before`, newest first. */
export async function readLines(
  ctx: Ctx,
  filters: Filters,
  before: bigint | null,
  limit: number,
): Promise<z.output<typeof StatementLine>[]> {
  const rows = await ctx.query(listLines, [...valuesOf(ctx, filters), before, limit])
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
