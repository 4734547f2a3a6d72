import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { Invariant } from '#platform/invariant.ts'
import { Problem } from '#platform/problem.ts'
import { checkOne, type CheckResult } from './check-one.ts'
import type { InvariantCheck } from './seal-schema.ts'

/** Of all invariants together; a job has 45 s. What is not reached is gone on with by the next run. */
const run_ms = 30_000

const insert = statement('ledger.insert_check', 'insert into invariant_check (checked_at, took_ms, results) values ($1, $2, $3)')
const findLast = statement<{ checked_at: Date; took_ms: number; results: CheckResult[] }>(
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
  const results: CheckResult[] = []
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

/** What the last run found; Problem `ledger.not_checked` (404) before the first. */
export async function readCheck(scope: Scope): Promise<z.output<typeof InvariantCheck>> {
  const [last] = await scope.query(findLast)
  if (!last) throw new Problem('not_found', 'ledger.not_checked', 'The invariants were not checked yet; a job does so every hour')
  const invariants = last.results
    .map(({ id, says, violations, samples: some, complete }) => ({ id, says, violations, samples: some, complete }))
    .toSorted((a, b) => b.violations - a.violations)
  return { ...last, broken: invariants.filter(({ violations }) => violations > 0).length, invariants }
}
