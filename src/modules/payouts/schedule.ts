import assert from 'node:assert/strict'
import type { z } from 'zod'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { dayIn } from '#modules/profiles/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import { earliestBeginning, nextDue } from './rules.ts'
import { countSchedules, listSchedules, timezoneOf, writeSchedule, type ScheduleRow } from './schedule-queries.ts'
import type { PayoutSchedule, PayoutSchedules, SetSchedule } from './schema.ts'

const most_currencies = 20

/** Says when the money of one currency is asked for by itself; the first time is after today. */
export async function setSchedule(
  tx: Tx,
  { currency, kind, day: given, minimum }: z.output<typeof SetSchedule>,
): Promise<z.output<typeof PayoutSchedule>> {
  const creator_id = creatorOf(tx.actor)
  const day = dayFor(kind, given)
  const minimum_minor = minimum === undefined ? 0n : parseMajor(minimum, currency, '/minimum')
  const [others] = await tx.query(countSchedules, [creator_id, currency])
  if (others && others.count >= most_currencies)
    throw new Problem('conflict', 'payout.too_many_schedules', `At most ${most_currencies} currencies have a schedule`)
  const [zone] = await tx.query(timezoneOf, [creator_id])
  const due = kind === 'manual' || day === null ? null : nextDue(kind, day, dayIn(zone?.timezone ?? null, tx.now))
  const values = [creator_id, currency, kind, day, minimum_minor, due && dateOf(due), due && earliestBeginning(due), tx.now]
  const [row] = await tx.query(writeSchedule, values)
  assert(row, 'the schedule was written')
  await record(tx, 'payouts.schedule_set', { subject_id: tx.actor.id, facts: { currency, kind, day } })
  return presentSchedule(row)
}

function dayFor(kind: 'manual' | 'weekly' | 'monthly', day: number | undefined): number | null {
  if (kind === 'manual') {
    if (day !== undefined) throw invalidField('/day', 'field.other_kind', 'A manual schedule has no day')
    return null
  }
  if (day === undefined)
    throw invalidField('/day', 'required', kind === 'weekly' ? 'Give the day of the week, 1 (Monday) to 7' : 'Give the day of the month')
  if (kind === 'weekly' && day > 7) throw invalidField('/day', 'number.out_of_range', 'Give the day of the week, 1 (Monday) to 7')
  return day
}

export const dateOf = (day: Date): string => day.toISOString().slice(0, 10)

function presentSchedule({ minimum_minor, ...row }: ScheduleRow): z.output<typeof PayoutSchedule> {
  return { ...row, minimum: formatMinor(minimum_minor, row.currency) }
}

export async function viewSchedules(ctx: Ctx): Promise<z.output<typeof PayoutSchedules>> {
  return { items: (await ctx.query(listSchedules, [creatorOf(ctx.actor)])).map(presentSchedule) }
}
