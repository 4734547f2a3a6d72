import { statement } from '#platform/db.ts'
import type { User } from './schema.ts'

type Claimed = { id: bigint }

/** By what the account itself lets its owner in; identities at providers stand elsewhere. */
export type WaysIn = { password: boolean; phone: boolean }

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

/** For an address its owner has proved elsewhere. Nothing an earlier sign-up left counts: neither its password nor its number. */
export const claimProvedEmail = statement<Claimed>(
  'users.claim_proved_email',
  `insert into "user" (email, email_verified, name, user_type, profile_image_url, status, auth_provider, created_at, updated_at)
   values ($1, true, $2, $3::"UserType", $4, 'active', 'google', $5, $5)
   on conflict (email) do update set email_verified = true, password_hash = null, phone = null, phone_verified = false, name = excluded.name,
     user_type = excluded.user_type, profile_image_url = excluded.profile_image_url, status = 'active',
     auth_provider = excluded.auth_provider, updated_at = excluded.updated_at
   ${beginAgain}`,
)

export const findByEmail = statement<{ status: User['status'] }>('users.find_by_email', 'select status from "user" where email = $1')

const waysIn = `select email is not null and password_hash is not null as password, phone is not null and phone_verified as phone
   from "user" where id = $1`

export const readWaysIn = statement<WaysIn>('users.read_ways_in', waysIn)

/** Locks the account, so that of two ways in that are taken away at once the second is seen to be the last. */
export const lockWaysIn = statement<WaysIn>('users.lock_ways_in', `${waysIn} for no key update`)

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

export const recordSignIn = statement('users.record_sign_in', 'update "user" set last_login_at = $2 where id = $1')

export const findStatus = statement<{ status: User['status'] }>('users.find_status', 'select status from "user" where id = $1')
