import { day_ms, hour_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { factOf, findFacts, ourFactsOf } from './find-facts.ts'
import { noteMoney } from './note-movements.ts'
import { insertDifferences, openDifferences, resolveDifferences } from './difference-queries.ts'
import { insertReconciliation } from './reconcile-queries.ts'
import { bookOf, compareBooks, isGone } from './rules.ts'

/** What we note up to so long after or before the gateway is looked for in the days around. */
const reach_ms = 2 * day_ms
/** What was noted here in the last hours of a day may be in the gateway's books of the next: the next day's comparison looks for it. */
const lag_ms = 6 * hour_ms

/**
 * Compares a day (UTC, `2026-01-31`) of the gateway's report with the ledger, notes what is different and was not noted before, and what
 * is no longer different; notes fees and settlements that the report tells. Answers the id. Problems: `gateway.no_report`,
 * `reconciliation.day_not_over` (409).
 */
export async function reconcile(ctx: Ctx, day: string): Promise<bigint> {
  const { gateway } = ctx.ports
  const { provider } = gateway
  if (!gateway.can.report) throw new Problem('conflict', 'gateway.no_report', `${provider} gives no report to compare with`)
  const from = new Date(`${day}T00:00:00.000Z`)
  const to = new Date(from.getTime() + day_ms)
  if (to > ctx.now) throw new Problem('conflict', 'reconciliation.day_not_over', 'A day is compared once it is over (UTC)')

  const latest = new Date(Math.min(to.getTime() + reach_ms, ctx.now.getTime()))
  const movements = await gateway.fetchReport({ from: new Date(from.getTime() - reach_ms), to: latest })
  const reported = movements.filter(({ kind }) => kind !== 'settlement').map(factOf)
  const theirs = reported.filter(({ at }) => at >= from && at < to)
  const ours = await ourFactsOf(ctx, provider, from.getTime() - lag_ms)
  const open = await ctx.query(openDifferences, [provider])
  const subjects = [...theirs, ...open].map(({ subject }) => subject)
  const ourBook = bookOf(await findFacts(ctx, provider, subjects))
  const theirBook = bookOf(reported)
  const differences = compareBooks(theirs, ourBook, ours, theirBook)
  const gone = open.filter((one) => isGone(one, ourBook, theirBook)).map(({ id }) => id)

  const [started_by, compared] = [ctx.actor.id, new Set([...theirs, ...ours].map(({ fact, subject }) => `${fact} ${subject}`)).size]
  const id = await ctx.tx(async (tx) => {
    const values = [provider, day, compared, differences.length, started_by, tx.now]
    const [run] = await tx.query(insertReconciliation, values)
    if (!run) throw new Error('the comparison was not written')
    const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
    const found = await tx.query(insertDifferences, [run.id, provider, JSON.stringify(differences, digits), tx.now])
    for (const { id: difference_id } of found) await tx.emit('reconciliation.difference_found', { difference_id })
    if (gone.length > 0) await tx.query(resolveDifferences, [gone, tx.now, null, 'A later comparison found that the books agree'])
    return run.id
  })
  await noteMoney(ctx, provider, movements)
  return id
}
