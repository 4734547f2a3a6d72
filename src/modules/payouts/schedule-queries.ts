import { statement } from '#platform/db.ts'

export type ScheduleRow = {
  creator_id: bigint
  currency: string
  kind: 'manual' | 'weekly' | 'monthly'
  day: number | null
  minimum_minor: bigint
  due_on: string | null
  last_due_on: string | null
  last_outcome: string | null
  updated_at: Date
}
const columns =
  's.creator_id, s.currency, s.kind, s.day, s.minimum_minor, s.due_on::text, s.last_due_on::text, s.last_outcome, s.updated_at'

export const listSchedules = statement<ScheduleRow>(
  'payouts.schedules',
  `select ${columns} from payout_schedule s where s.creator_id = $1 order by s.currency limit 200`,
)
export const countSchedules = statement<{ count: number }>(
  'payouts.count_schedules',
  'select count(*)::int from payout_schedule where creator_id = $1 and currency <> $2',
)
export const writeSchedule = statement<ScheduleRow>(
  'payouts.write_schedule',
  `insert into payout_schedule as s (creator_id, currency, kind, day, minimum_minor, due_on, look_at, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6::date, $7, $8, $8)
   on conflict (creator_id, currency) do update set kind = excluded.kind, day = excluded.day, minimum_minor = excluded.minimum_minor,
     due_on = excluded.due_on, look_at = excluded.look_at, updated_at = excluded.updated_at
   returning ${columns}`,
)
export const timezoneOf = statement<{ timezone: string | null }>(
  'payouts.timezone',
  'select u.timezone from creator_profile c join "user" u on u.id = c.user_id where c.id = $1',
)
export const findDue = statement<{ creator_id: bigint; currency: string }>(
  'payouts.due_schedules',
  'select creator_id, currency from payout_schedule where look_at <= $1 order by look_at limit 200',
)
export const lockSchedule = statement<ScheduleRow & { timezone: string | null }>(
  'payouts.lock_schedule',
  `select ${columns}, u.timezone from payout_schedule s join creator_profile c on c.id = s.creator_id join "user" u on u.id = c.user_id
   where s.creator_id = $1 and s.currency = $2 and s.look_at <= $3 for update of s`,
)
export const lookAgain = statement('payouts.look_again', 'update payout_schedule set look_at = $3 where creator_id = $1 and currency = $2')
export const noteOutcome = statement(
  'payouts.note_outcome',
  `update payout_schedule set last_due_on = due_on, last_outcome = $3, due_on = $4::date, look_at = $5, updated_at = $6 where creator_id = $1 and currency = $2`,
)
