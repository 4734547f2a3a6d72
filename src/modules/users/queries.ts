import { statement } from '#platform/db.ts'
import type { User } from './schema.ts'

type Claimed = { id: bigint }

/** SQL for the status an account has at a moment: a suspension whose time is over counts no more, whether or not the sweep came by. */
export const standing = (user: string, now: string) =>
  `case when ${user}.status = 'suspended' and ${user}.suspended_until <= ${now} then 'active' else ${user}.status end`
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

export const findHolder = {
  email: statement<{ id: bigint; status: User['status'] }>('users.find_holder_of_email', 'select id, status from "user" where email = $1'),
  phone: statement<{ id: bigint; status: User['status'] }>('users.find_holder_of_phone', 'select id, status from "user" where phone = $1'),
}

/** What is done between these two was never done. */
export const beginPretending = statement('users.begin_pretending', 'savepoint pretended')
export const endPretending = statement('users.end_pretending', 'rollback to savepoint pretended')
/** What is done between `beginPretending` and this is done. */
export const keepPretended = statement('users.keep_pretended', 'release savepoint pretended')

const waysIn = `select email is not null and password_hash is not null as password, phone is not null and phone_verified as phone
   from "user" where id = $1`

export const readWaysIn = statement<WaysIn>('users.read_ways_in', waysIn)

/** Locks the account, so that of two ways in that are taken away at once the second is seen to be the last. */
export const lockWaysIn = statement<WaysIn>('users.lock_ways_in', `${waysIn} for no key update`)

export const findByPhone = statement<{ id: bigint }>('users.find_by_phone', 'select id from "user" where phone = $1')

/** The one statement that reads a password's hash. */
export const findCredentials = statement<{ id: bigint; status: User['status']; password_hash: string | null }>(
  'users.find_credentials',
  `select id, ${standing('"user"', '$2')} as status, password_hash from "user" where email = $1`,
)

export const confirm = statement<{ status: User['status'] }>(
  'users.confirm',
  `update "user" set
     status = case when status = 'pending' then 'active' else status end,
     phone_verified = phone_verified or $2, email_verified = email_verified or $3, updated_at = $4
   where id = $1 returning ${standing('"user"', '$4')} as status`,
)

/** Locks the row, so that whoever stops the account or changes its password at this moment comes before or after, not between. */
export const recordSignIn = statement<{ status: User['status'] }>(
  'users.record_sign_in',
  `update "user" set last_login_at = $2 where id = $1 returning ${standing('"user"', '$2')} as status`,
)

export const findStatus = statement<{ status: User['status'] }>(
  'users.find_status',
  `select ${standing('"user"', '$2')} as status from "user" where id = $1`,
)

type Kind = { id: bigint; user_type: User['user_type']; status: User['status'] }
const kind = `select id, user_type, ${standing('"user"', '$2')} as status from "user" where id = $1`
export const findKind = statement<Kind>('users.find_kind', kind)
export const lockAccount = statement<Kind>('users.lock_account', `${kind} for no key update`)
export const lockStaff = statement('users.lock_staff', `select pg_advisory_xact_lock(hashtextextended('staff', 0))`)

export const anotherAdmin = statement<{ id: bigint }>(
  'users.another_admin',
  `select id from "user" where user_type = 'admin' and ${standing('"user"', '$2')} = 'active' and id <> $1 limit 1`,
)

export const setStatus = statement(
  'users.set_status',
  `with changed as (
     update "user" set status = $3::"UserStatus", suspended_until = $6, updated_at = $7 where id = $1 returning id
   )
   insert into user_status_change (user_id, from_status, to_status, reason, by_id, until, at)
   select id, $2::"UserStatus", $3::"UserStatus", $4, $5, $6::timestamptz, $7 from changed`,
)

export const setRole = statement('users.set_role', 'update "user" set user_type = $2::"UserType", updated_at = $3 where id = $1')

/** Those whose suspension is over are active again, with their row of history. */
export const endSuspensions = statement<{ user_id: bigint }>(
  'users.end_suspensions',
  `with over as (
     update "user" set status = 'active', suspended_until = null, updated_at = $1
     where status = 'suspended' and suspended_until <= $1 returning id
   )
   insert into user_status_change (user_id, from_status, to_status, at) select id, 'suspended', 'active', $1 from over returning user_id`,
)

export const insertStaff = statement<Claimed>(
  'users.insert_staff',
  `insert into "user" (email, password_hash, name, user_type, auth_provider, status, email_verified, created_at, updated_at)
   values ($1, $2, $3, $4::"UserType", 'email', 'active', true, $5, $5) on conflict (email) do nothing returning id`,
)
