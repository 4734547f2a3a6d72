import { statement } from '#platform/db.ts'
import type { z } from 'zod'
import type { Approval } from './schema.ts'

type Row = z.output<typeof Approval>
const open = 'used_at is null and declined_at is null'

export type Wish = { id: bigint; asked_by: bigint; expires_at: Date; counts: boolean }

/** The open wish for exactly this, taken until the transaction ends. It counts while it is young and its asker may still wish it. */
export const holdWish = statement<Wish>(
  'approvals.hold',
  `select a.id, a.asked_by, a.expires_at,
     a.expires_at > $4 and u.status = 'active' and (u.user_type = 'admin' or u.user_type = 'agent' and a.asked_role = 'agent') as counts
   from approval a join "user" u on u.id = a.asked_by
   where a.action = $1 and a.subject = $2 and md5(a.input::text) = md5($3::jsonb::text) and ${open}
   for update of a`,
)
export const use = statement('approvals.use', 'update approval set used_by = $2, used_at = $3 where id = $1')
export const renew = statement('approvals.renew', 'update approval set expires_at = $2, asked_role = $3 where id = $1')
/** Makes room for another's wish. */
export const lapse = statement('approvals.lapse', 'update approval set declined_at = $2 where id = $1')
/** No row when somebody's wish for the same is open: it waits for who wishes at the same moment. */
export const ask = statement<{ id: bigint }>(
  'approvals.ask',
  `insert into approval (action, subject, input, asked_by, asked_role, asked_at, expires_at) values ($1, $2, $3::jsonb, $4, $5, $6, $7)
   on conflict (action, subject, md5(input::text)) where ${open} do nothing returning id`,
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
