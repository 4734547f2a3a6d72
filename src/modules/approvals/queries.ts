import { statement } from '#platform/db.ts'
import type { z } from 'zod'
import type { Approval } from './schema.ts'

type Row = z.output<typeof Approval>
const open = 'used_at is null and declined_at is null'

/** Somebody else's wish for exactly this, if that one may still wish it; taken until the transaction ends. */
export const takeOthers = statement<{ id: bigint; asked_by: bigint }>(
  'approvals.take',
  `select a.id, a.asked_by from approval a join "user" u on u.id = a.asked_by
   where a.action = $1 and a.subject = $2 and a.input = $3::jsonb and ${open} and a.expires_at > $4 and a.asked_by <> $5
     and u.status = 'active' and u.user_type in ('agent', 'admin')
   order by a.id limit 1 for update of a`,
)
export const use = statement('approvals.use', `update approval set used_by = $2, used_at = $3 where id = $1 and ${open} returning id`)
/** One's own wish stands once; asked again it lives on. */
export const ask = statement<{ id: bigint; expires_at: Date }>(
  'approvals.ask',
  `insert into approval (action, subject, input, asked_by, asked_at, expires_at) values ($1, $2, $3::jsonb, $4, $5, $6)
   on conflict (action, subject, md5(input::text), asked_by) where ${open} do update set expires_at = excluded.expires_at
   returning id, expires_at`,
)
export const list = statement<Row>(
  'approvals.open',
  `select a.id, a.action, a.subject, a.input, a.asked_by, u.name as asked_by_name, a.asked_at, a.expires_at from approval a join "user" u on u.id = a.asked_by
   where ${open} and a.expires_at > $1 and a.id < $2 order by a.id desc limit $3`,
)
export const decline = statement(
  'approvals.decline',
  `update approval set declined_by = $2, declined_at = $3 where id = $1 and ${open} and expires_at > $3 returning id`,
)
