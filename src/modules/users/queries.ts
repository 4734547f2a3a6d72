import { statement } from '#platform/db.ts'
import type { User } from './schema.ts'

type Claimed = { id: bigint }

/** A sign-up that was never confirmed belongs to nobody yet: the newest one takes its place. Staff's invitations are left alone. */
const beginAgain = `where "user".status = 'pending' and "user".user_type in ('brand', 'creator') returning id`

export const claimPhone = statement<Claimed>(
  'users.claim_phone',
  `insert into "user" (phone, name, user_type, auth_provider, created_at, updated_at)
   values ($1, $2, $3::"UserType", 'phone', $4, $4)
   on conflict (phone) do update set name = excluded.name, user_type = excluded.user_type, updated_at = excluded.updated_at
   ${beginAgain}`,
)

export const claimEmail = statement<Claimed>(
  'users.claim_email',
  `insert into "user" (email, password_hash, name, user_type, auth_provider, created_at, updated_at)
   values ($1, $2, $3, $4::"UserType", 'email', $5, $5)
   on conflict (email) do update set password_hash = excluded.password_hash, name = excluded.name,
     user_type = excluded.user_type, updated_at = excluded.updated_at
   ${beginAgain}`,
)

export const findByPhone = statement<{ id: bigint }>('users.find_by_phone', 'select id from "user" where phone = $1')

/** The one statement that reads a password's hash. */
export const findCredentials = statement<{ id: bigint; status: User['status']; password_hash: string | null }>(
  'users.find_credentials',
  'select id, status, password_hash from "user" where email = $1',
)

export const confirm = statement<{ status: User['status'] }>(
  'users.confirm',
  `update "user" set
     status = case when status = 'pending' then 'active' else status end,
     phone_verified = phone_verified or $2, email_verified = email_verified or $3, updated_at = $4
   where id = $1 returning status`,
)

/** Locks the row, so that whoever stops the account or changes its password at this moment comes before or after, not between. */
export const recordSignIn = statement<{ status: User['status'] }>(
  'users.record_sign_in',
  'update "user" set last_login_at = $2 where id = $1 returning status',
)

export const findStatus = statement<{ status: User['status'] }>('users.find_status', 'select status from "user" where id = $1')
