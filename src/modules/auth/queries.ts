import { statement } from '#platform/db.ts'
import type { User } from '#modules/users/index.ts'

type Caller = { user_type: User['user_type']; status: User['status']; brand_id: bigint | null; creator_id: bigint | null }

/** Asked with every request, so it is one statement over the tables of three modules: session, account and both profiles. */
export const findCaller = statement<Caller>(
  'auth.find_caller',
  `select u.user_type, u.status, b.id as brand_id, c.id as creator_id
   from session s
   join "user" u on u.id = s.user_id
   left join brand_profile b on b.user_id = u.id
   left join creator_profile c on c.user_id = u.id
   where s.id = $1 and s.user_id = $2 and s.revoked_at is null and s.expires_at > $3`,
)

/** Everything about one subject happens in turn, so counting and deciding cannot be overtaken. */
export const lockSubject = statement('auth.lock_subject', `select pg_advisory_xact_lock(hashtextextended('auth ' || $1, 0))`)

export const findSent = statement<{ created_at: Date; tries: number }>(
  'auth.find_sent',
  'select created_at, tries from one_time_code where subject = $1 and created_at > $2 order by id',
)

export const insertCode = statement(
  'auth.insert_code',
  `insert into one_time_code (purpose, subject, user_id, salt, code_hmac, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
)

export const findNewestCode = statement<{ id: bigint; salt: Buffer; user_id: bigint | null }>(
  'auth.find_newest_code',
  'select id, salt, user_id from one_time_code where subject = $1 and purpose = $2 order by id desc limit 1',
)

/** The only place where a guess meets a code: it uses the code up or counts against it, and a used, old or spent code meets nothing. */
export const guessCode = statement<{ right: boolean }>(
  'auth.guess_code',
  `update one_time_code set
     used_at = case when code_hmac = $2 then $3::timestamptz end,
     tries = case when code_hmac = $2 then tries else tries + 1 end
   where id = $1 and used_at is null and expires_at > $3 and tries < $4
   returning used_at is not null as right`,
)

export const forgetCodes = statement('auth.forget_codes', 'delete from one_time_code where created_at < $1')

export type IdentityRow = { user_id: bigint; provider: 'google'; email: string; linked_at: Date }

/** Holds the identity until the end of the transaction: who unlinks it waits, and so sees the session that begins here. */
export const findIdentity = statement<IdentityRow>(
  'auth.find_identity',
  'select user_id, provider, email, linked_at from user_identity where provider = $1 and subject = $2 for share',
)

export const listIdentities = statement<IdentityRow>(
  'auth.list_identities',
  'select user_id, provider, email, linked_at from user_identity where user_id = $1 order by id',
)

/** No row when the identity has an account, or the account an identity at this provider: the two unique indexes decide. */
export const insertIdentity = statement<IdentityRow>(
  'auth.insert_identity',
  `insert into user_identity (user_id, provider, subject, email, linked_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning user_id, provider, email, linked_at`,
)

export const deleteIdentity = statement<IdentityRow>(
  'auth.delete_identity',
  'delete from user_identity where user_id = $1 and provider = $2 returning user_id, provider, email, linked_at',
)

export const revokeOtherSessions = statement(
  'auth.revoke_other_sessions',
  'update session set revoked_at = $3, revoked_reason = $4 where user_id = $1 and id <> $2 and revoked_at is null',
)

export const insertSession = statement<{ session_id: bigint }>(
  'auth.insert_session',
  `with started as (
     insert into session (user_id, created_at, expires_at, user_agent, ip) values ($1, $2, $3, $4, $5) returning id
   )
   insert into refresh_token (hash, session_id, created_at) select $6, id, $2 from started returning session_id`,
)

/** Of any number of uses at once, one gets the row. */
export const useRefreshToken = statement<{ session_id: bigint; user_id: bigint; session_created_at: Date }>(
  'auth.use_refresh_token',
  `update refresh_token t set used_at = $2 from session s
   where t.hash = $1 and t.used_at is null and s.id = t.session_id and s.revoked_at is null and s.expires_at > $2
   returning s.id as session_id, s.user_id, s.created_at as session_created_at`,
)

export const replaceRefreshToken = statement(
  'auth.replace_refresh_token',
  `with kept as (update session set expires_at = $4 where id = $2 returning id)
   insert into refresh_token (hash, session_id, created_at) select $1, id, $3 from kept`,
)

type SpentToken = { session_id: bigint; user_id: bigint; used_at: Date; child_unused: boolean }

/** A token that was used before, in a session that still runs. */
export const findSpentToken = statement<SpentToken>(
  'auth.find_spent_token',
  `select s.id as session_id, s.user_id, t.used_at, coalesce(child.used_at is null and child.hash is not null, false) as child_unused
   from refresh_token t
   join session s on s.id = t.session_id and s.revoked_at is null and s.expires_at > $3
   left join refresh_token child on child.hash = $2
   where t.hash = $1 and t.used_at is not null`,
)

export const revokeSession = statement(
  'auth.revoke_session',
  'update session set revoked_at = $2, revoked_reason = $3 where id = $1 and revoked_at is null',
)

export const forgetSessions = statement('auth.forget_sessions', 'delete from session where expires_at < $1')
