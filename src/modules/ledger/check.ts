import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { statement, type Statement } from '#platform/db.ts'
import type { Invariant } from '#platform/invariant.ts'
import { Problem } from '#platform/problem.ts'
import type { InvariantCheck } from './seal-schema.ts'

type Sample = Record<string, string | number | boolean | null>
type Result = { id: string; says: string; violations: number; samples: Sample[]; complete: boolean; reached: string | null }

/** Ids looked at by one statement. */
const window = 100_000n
/** Of all invariants together; a job has 45 s. What is not reached is gone on with by the next run. */
const run_ms = 30_000
const samples = 5

const insert = statement('ledger.insert_check', 'insert into invariant_check (checked_at, took_ms, results) values ($1, $2, $3)')
const findLast = statement<{ checked_at: Date; took_ms: number; results: Result[] }>(
  'ledger.last_check',
  'select checked_at, took_ms, results from invariant_check order by id desc limit 1',
)
/** As many as hourly runs of two months. */
const forget = statement('ledger.forget_checks', 'delete from invariant_check where id <= (select max(id) from invariant_check) - 1500')

/**
 * Runs invariants, each against one moment of the database per statement, and keeps what was found. Each one that does not hold is a line
 * of the log with samples. Answers how many do not hold.
 */
export async function checkInvariants(ctx: Ctx, list: readonly Invariant[]): Promise<number> {
  const started = performance.now()
  const left = () => performance.now() - started < run_ms
  const [last] = await ctx.query(findLast)
  const before = new Map(last?.results.map((result) => [result.id, result]))
  // What the last run did not reach comes first.
  const order = list.toSorted((a, b) => Number(before.get(a.id)?.complete ?? true) - Number(before.get(b.id)?.complete ?? true))
  const results: Result[] = []
  for (const invariant of order) results.push(await checkOne(ctx, invariant, before.get(invariant.id), left))

  const broken = results.filter(({ violations }) => violations > 0)
  for (const { id, says, violations, samples: some } of broken)
    ctx.log.error({ invariant: id, violations, samples: some }, `does not hold: ${says}`)
  await ctx.tx(async (tx) => {
    await tx.query(insert, [tx.now, Math.round(performance.now() - started), JSON.stringify(results)])
    await tx.query(forget)
  })
  return broken.length
}

async function checkOne(ctx: Ctx, { id, says, sql, walks }: Invariant, before: Result | undefined, left: () => boolean): Promise<Result> {
  const result: Result = { id, says, violations: 0, samples: [], complete: true, reached: null }
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

/** What the last run found; Problem `ledger.not_checked` (404) before the first. */
export async function readCheck(scope: Scope): Promise<z.output<typeof InvariantCheck>> {
  const [last] = await scope.query(findLast)
  if (!last) throw new Problem('not_found', 'ledger.not_checked', 'The invariants were not checked yet; a job does so every hour')
  const invariants = last.results
    .map(({ id, says, violations, samples: some, complete }) => ({ id, says, violations, samples: some, complete }))
    .toSorted((a, b) => b.violations - a.violations)
  return { ...last, broken: invariants.filter(({ violations }) => violations > 0).length, invariants }
}
