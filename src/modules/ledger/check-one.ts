import type { Ctx } from '#platform/ctx.ts'
import { statement, type Statement } from '#platform/db.ts'
import type { Invariant } from '#platform/invariant.ts'

type Sample = Record<string, string | number | boolean | null>
export type CheckResult = { id: string; says: string; violations: number; samples: Sample[]; complete: boolean; reached: string | null }

/** Ids looked at by one statement. */
const window = 100_000n
const samples = 5

export async function checkOne(
  ctx: Ctx,
  { id, says, sql, walks }: Invariant,
  before: CheckResult | undefined,
  left: () => boolean,
): Promise<CheckResult> {
  const result: CheckResult = { id, says, violations: 0, samples: [], complete: true, reached: null }
  const find = statementOf(id, sql)
  const add = async (from: bigint, to: bigint) => {
    const rows = await ctx.query(find, valuesOf(sql, ctx.now, from, to))
    result.violations += rows[0]?.violations ?? 0
    result.samples = [...result.samples, ...rows.map(({ sample }) => sample)].slice(0, samples)
  }
  if (walks === undefined) {
    if (left()) await add(0n, 0n)
    return { ...result, complete: left() }
  }
  const [top] = await ctx.query(statement<{ id: bigint | null }>(`invariant.top.${id}`, walks))
  const end = top?.id ?? 0n
  let reached = before?.complete === false && before.reached !== null ? BigInt(before.reached) : 0n
  while (reached < end && left()) {
    await add(reached + 1n, reached + window)
    reached += window
  }
  return reached >= end ? result : { ...result, complete: false, reached: reached.toString() }
}

const places = [':now', ':from', ':to'] as const
const typeOf = { ':now': '::timestamptz', ':from': '::bigint', ':to': '::bigint' } as const
const used = (sql: string) => places.filter((place) => sql.includes(place))

function statementOf(id: string, sql: string): Statement<{ violations: number; sample: Sample }> {
  const text = used(sql).reduce((so_far, place, i) => so_far.replaceAll(place, `$${i + 1}${typeOf[place]}`), sql)
  return statement(
    `invariant.${id}`,
    `with broken as (${text}) select (select count(*)::int from broken) as violations, to_jsonb(broken) as sample from broken limit ${samples}`,
  )
}

function valuesOf(sql: string, now: Date, from: bigint, to: bigint): unknown[] {
  const values = { ':now': now, ':from': from, ':to': to }
  return used(sql).map((place) => values[place])
}
