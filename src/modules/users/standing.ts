import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { User } from './schema.ts'
import './events.ts'

const change = statement<{ id: bigint }>(
  'users.change_standing',
  `update "user" set status = coalesce($2::"UserStatus", status), user_type = coalesce($3::"UserType", user_type), updated_at = $4
   where id = $1 returning id`,
)

/** Stops an account, takes it up again, or gives it another role. From the next request on it holds; sessions end right after. */
export async function changeStanding(
  tx: Tx,
  user_id: bigint,
  { status, user_type }: { status?: User['status']; user_type?: User['user_type'] },
): Promise<void> {
  const changed = await tx.query(change, [user_id, status ?? null, user_type ?? null, tx.now])
  if (changed.length > 0) await tx.emit('user.standing_changed', { user_id })
}
