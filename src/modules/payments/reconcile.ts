import { bank, credit, debit, gatewayClearing, gatewayFee, post } from '#modules/ledger/index.ts'
import { day_ms, hour_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { GatewayMovement } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import { noteFee } from './fee.ts'
import * as queries from './reconcile-queries.ts'
import { bookOf, compareBooks, isGone, type Fact } from './rules.ts'

/** What we note up to so long after or before the gateway is looked for in the days around. */
const reach_ms = 2 * day_ms
/** What was noted here in the last hours of a day may be in the gateway's books of the next: the next day's comparison looks for it. */
const lag_ms = 6 * hour_ms
const at_once = 1_000

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
  const open = await ctx.query(queries.openDifferences, [provider])
  const ourBook = bookOf(
    await find(
      ctx,
      provider,
      [...theirs, ...open].map(({ subject }) => subject),
    ),
  )
  const theirBook = bookOf(reported)
  const differences = compareBooks(theirs, ourBook, ours, theirBook)
  const gone = open.filter((one) => isGone(one, ourBook, theirBook)).map(({ id }) => id)

  const [started_by, compared] = [ctx.actor.id, new Set([...theirs, ...ours].map(({ fact, subject }) => `${fact} ${subject}`)).size]
  const id = await ctx.tx(async (tx) => {
    const values = [provider, day, compared, differences.length, started_by, tx.now]
    const [run] = await tx.query(queries.insertReconciliation, values)
    if (!run) throw new Error('the comparison was not written')
    const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
    for (const { id: difference_id } of await tx.query(queries.insertDifferences, [
      run.id,
      provider,
      JSON.stringify(differences, digits),
      tx.now,
    ]))
      await tx.emit('reconciliation.difference_found', { difference_id })
    if (gone.length > 0) await tx.query(queries.resolveDifferences, [gone, tx.now, null, 'A later comparison found that the books agree'])
    return run.id
  })
  await noteMoney(ctx, provider, movements)
  return id
}

const factOf = ({ kind, subject, amount_minor, currency, at }: GatewayMovement): Fact => ({
  fact: kind,
  subject,
  amount_minor,
  currency,
  at,
})

/** A day of ours, hour by hour. */
async function ourFactsOf(ctx: Ctx, provider: string, start: number): Promise<Fact[]> {
  const facts: Fact[] = []
  for (let hour = 0; hour < 24; hour++) {
    const [from, to] = [new Date(start + hour * hour_ms), new Date(start + (hour + 1) * hour_ms)]
    facts.push(...(await ctx.query(queries.ourFactsBetween, [provider, from, to])))
  }
  return facts
}

async function find(ctx: Ctx, provider: string, subjects: readonly string[]): Promise<Fact[]> {
  const all = [...new Set(subjects)]
  const facts: Fact[] = []
  for (let start = 0; start < all.length; start += at_once)
    facts.push(...(await ctx.query(queries.ourFacts, [provider, all.slice(start, start + at_once)])))
  return facts
}

/** P1f for charges whose fee was not known before, P2 for what came to our bank; each once. */
async function noteMoney(ctx: Ctx, provider: string, movements: readonly GatewayMovement[]): Promise<void> {
  const fees = new Map(movements.flatMap(({ kind, subject, fee_minor }) => (kind === 'capture' ? [[subject, fee_minor]] : [])))
  const subjects = [...fees.keys()]
  for (let start = 0; start < subjects.length; start += at_once) {
    const charges = await ctx.query(queries.checkoutsOfCharges, [provider, subjects.slice(start, start + at_once)])
    for (const { id, gateway_payment_id, currency } of charges)
      await ctx.tx((tx) => noteFee(tx, { checkout_id: id, provider, currency }, fees.get(gateway_payment_id) ?? null))
  }
  for (const { kind, subject, amount_minor, fee_minor, currency } of movements) {
    if (kind !== 'settlement') continue
    const lines = [
      debit(bank(currency), amount_minor - fee_minor),
      debit(gatewayFee(currency), fee_minor),
      credit(gatewayClearing(provider, currency), amount_minor),
    ]
    await ctx.tx((tx) => post(tx, { key: `settlement:${provider}:${subject}`, posting: 'P2', order_id: null, lines }))
  }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const nights = 3

/** Each night, an hour after midnight UTC: the day before, and the days before that as far as a night was missed. */
export async function reconcileNightly(ctx: Ctx): Promise<void> {
  const { gateway } = ctx.ports
  if (!gateway.can.report || ctx.now.getUTCHours() < 1) return
  const [first] = await ctx.query(queries.firstCapture, [gateway.provider])
  if (!first?.at) return
  const days = Array.from({ length: nights }, (_, back) => dayOf(new Date(ctx.now.getTime() - (nights - back) * day_ms)))
  const done = new Set((await ctx.query(queries.reconciledDays, [gateway.provider, days[0]])).map(({ day }) => day))
  for (const day of days) if (!done.has(day) && day >= dayOf(first.at)) await reconcile(ctx, day)
}
