import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { isTransient } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'

/** So many within a window that slides. */
export type Budget = { readonly key: string; readonly limit: number; readonly window_ms: number }

/** Counts and decides in one statement, so that of any number at once no more than the limit get a row back. */
const spend = statement<{ key: string }>(
  'auth.spend',
  `insert into auth_budget as b (key, hits) values ($1, array[$2::timestamptz])
   on conflict (key) do update set hits = array(select hit from unnest(b.hits) hit where hit > $3 order by hit) || $2::timestamptz
   where (select count(*) from unnest(b.hits) hit where hit > $3) < $4
   returning key`,
)
const findOldest = statement<{ oldest: Date }>(
  'auth.find_oldest_hit',
  'select min(hit) as oldest from auth_budget, unnest(hits) hit where key = $1 and hit > $2',
)
const takeBack = statement(
  'auth.give_back',
  `update auth_budget set hits = hits[:array_position(hits, $2::timestamptz) - 1] || hits[array_position(hits, $2::timestamptz) + 1:]
   where key = $1 and array_position(hits, $2::timestamptz) is not null`,
)
const drop = statement('auth.forget_budget', 'delete from auth_budget where key = $1')

/** Spends one of a budget; undefined, or when there is room again. What cannot be counted is refused: Problem `service.unavailable` (503). */
export async function spendOne(scope: Scope, { key, limit, window_ms }: Budget): Promise<Date | undefined> {
  const since = new Date(scope.now.getTime() - window_ms)
  const [spent] = await counted(scope.query(spend, [key, scope.now, since, limit]))
  if (spent) return undefined
  const [found] = await counted(scope.query(findOldest, [key, since]))
  return new Date((found?.oldest ?? scope.now).getTime() + window_ms)
}

/** Spends one of each, in the order given, in the caller's transaction, which takes them back if one has none left: Problem `code` (429). */
export async function spendEach(tx: Tx, budgets: readonly Budget[], code: string, why: string): Promise<void> {
  for (const budget of budgets) {
    const until = await spendOne(tx, budget)
    if (until) throw tooMany(until, tx.now, code, why)
  }
}

/** What was spent with this request counts no longer. */
export async function giveBack(ctx: Ctx, budgets: readonly Budget[]): Promise<void> {
  for (const { key } of budgets) await ctx.query(takeBack, [key, ctx.now])
}

export async function forgetBudget(tx: Tx, { key }: Budget): Promise<void> {
  await tx.query(drop, [key])
}

/** Fails closed: whoever cannot count must not let through. */
export function counted<T>(counting: Promise<T>): Promise<T> {
  return counting.catch((cause: unknown) => {
    if (isTransient(cause)) throw cause
    const why = 'The service cannot answer right now; try again in a few seconds'
    throw new Problem('unavailable', 'service.unavailable', why, { cause, headers: { 'retry-after': '2' } })
  })
}

export function tooMany(until: Date, now: Date, code: string, why: string): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
  return new Problem('too_many', code, `${why}; try again in ${Math.ceil(seconds / 60)} min`, {
    headers: { 'retry-after': String(seconds) },
  })
}
