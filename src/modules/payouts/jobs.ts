import { hour_ms } from '#platform/clock.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { every } from '#platform/jobs/job.ts'
import { Problem } from '#platform/problem.ts'
import { dayIn } from '#modules/profiles/index.ts'
import { scheduledBefore } from './queries.ts'
import { relays } from './relays.ts'
import { makePayout } from './request.ts'
import { earliestBeginning, nextDue } from './rules.ts'
import { dateOf } from './schedule.ts'
import { findDue, lockSchedule, lookAgain, noteOutcome, type ScheduleRow } from './schedule-queries.ts'

export const jobs = [...relays, every(15, 'payouts.run_schedules', runSchedules)]

/** Asks for the money of every creator whose day has begun, each once a day that is due; one that fails waits an hour and keeps nobody else. */
async function runSchedules(ctx: Ctx): Promise<void> {
  for (const { creator_id, currency } of await ctx.query(findDue, [ctx.now])) {
    try {
      await runOne(ctx, creator_id, currency)
    } catch (error) {
      ctx.log.error({ err: error, creator_id: String(creator_id), currency }, 'a payout schedule could not be run')
      await ctx.query(lookAgain, [creator_id, currency, new Date(ctx.now.getTime() + hour_ms)])
    }
  }
}

async function runOne(ctx: Ctx, creator_id: bigint, currency: string): Promise<void> {
  const run = (refused: string | null) =>
    ctx.tx(async (tx) => {
      const [schedule] = await tx.query(lockSchedule, [creator_id, currency, tx.now])
      if (!schedule?.due_on || schedule.kind === 'manual' || schedule.day === null) return
      const today = dayIn(schedule.timezone, tx.now)
      if (dateOf(today) < schedule.due_on)
        return void (await tx.query(lookAgain, [creator_id, currency, new Date(tx.now.getTime() + hour_ms)]))
      if (refused === null) await ask(tx, schedule, schedule.due_on)
      const next = nextDue(schedule.kind, schedule.day, today)
      await tx.query(noteOutcome, [creator_id, currency, refused ?? 'requested', dateOf(next), earliestBeginning(next), tx.now])
    })
  try {
    await run(null)
  } catch (error) {
    // What stands against it is noted in a transaction of its own: the one that asked is gone with all it wrote.
    if (!(error instanceof Problem)) throw error
    await run(error.code)
  }
}

async function ask(tx: Tx, { creator_id, currency, minimum_minor }: ScheduleRow, period: string): Promise<void> {
  if ((await tx.query(scheduledBefore, [creator_id, currency, period])).length > 0) return
  await makePayout(tx, { creator_id, currency, wanted: null, by: 'schedule', period, own_minimum: minimum_minor })
}
