import { statement } from '#platform/db.ts'
import { standing, type User } from '#modules/users/index.ts'

type Caller = {
  user_type: User['user_type']
  status: User['status']
  brand_id: bigint | null
  creator_id: bigint | null
  /** Whether the account has a second factor, and whether this session showed it. */
  second_factor: boolean
  shown: boolean
  ended: boolean
}

/**
 * Asked with every request, so it is one statement over the tables of four modules: session, account, second factor and both profiles.
 * A session that ended because the account was stopped is found too: whoever holds it is told why.
 */
export const findCaller = statement<Caller>(
  'auth.find_caller',
  `select u.user_type, ${standing('u', '$3')} as status, b.id as brand_id, c.id as creator_id,
     f.confirmed_at is not null as second_factor, s.second_factor_at is not null as shown, s.revoked_at is not null as ended
   from session s
   join "user" u on u.id = s.user_id
   left join brand_profile b on b.user_id = u.id
   left join creator_profile c on c.user_id = u.id
   left join second_factor f on f.user_id = u.id
   where s.id = $1 and s.user_id = $2 and s.expires_at > $3 and (s.revoked_at is null or s.revoked_reason = 'standing_changed')`,
)

/** Two statuses count: that of the account looked at, and that of the admin who looks, with the admin's session. */
export const findImpersonated = statement<{
  user_type: User['user_type']
  status: User['status']
  brand_id: bigint | null
  creator_id: bigint | null
  admin_type: User['user_type']
}>(
  'auth.find_impersonated',
  `select u.user_type, ${standing('u', '$4')} as status, b.id as brand_id, c.id as creator_id, a.user_type as admin_type
   from session s
   join "user" a on a.id = s.user_id and ${standing('a', '$4')} = 'active'
   join second_factor f on f.user_id = a.id and f.confirmed_at is not null
   join "user" u on u.id = $1
   left join brand_profile b on b.user_id = u.id
   left join creator_profile c on c.user_id = u.id
   where s.id = $2 and s.user_id = $3 and s.second_factor_at is not null and s.revoked_at is null and s.expires_at > $4`,
)

/** The status of the account whose token this is, when its session ended because the account was stopped. */
export const findStopped = statement<{ status: User['status'] }>(
  'auth.find_stopped',
  `select ${standing('u', '$2')} as status from refresh_token t join session s on s.id = t.session_id join "user" u on u.id = s.user_id
   where t.hash = $1 and s.revoked_reason = 'standing_changed'`,
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
     used_at = case when code_hmac = any($2::bytea[]) then $3::timestamptz end,
     tries = case when code_hmac = any($2::bytea[]) then tries else tries + 1 end
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

export const insertSession = statement<{ session_id: bigint }>(
  'auth.insert_session',
  `with started as (
     insert into session (user_id, created_at, last_used_at, expires_at, user_agent, ip, fresh_until, second_factor_at)
     values ($1, $2, $2, $3, $4, $5, $7, $8) returning id
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
  `with kept as (update session set expires_at = $4, last_used_at = $3 where id = $2 returning id)
   insert into refresh_token (hash, session_id, created_at) select $1, id, $3 from kept`,
)

type SpentToken = { session_id: bigint; user_id: bigint; used_at: Date; child: Buffer | null; child_unused: boolean }

/** A token that was used before, in a session that still runs. */
export const findSpentToken = statement<SpentToken>(
  'auth.find_spent_token',
  `select s.id as session_id, s.user_id, t.used_at, child.hash as child, coalesce(child.used_at is null and child.hash is not null, false) as child_unused
   from refresh_token t
   join session s on s.id = t.session_id and s.revoked_at is null and s.expires_at > $3
   left join refresh_token child on child.hash = any($2::bytea[])
   where t.hash = $1 and t.used_at is not null`,
)

export const revokeSession = statement<{ id: bigint }>(
  'auth.revoke_session',
  'update session set revoked_at = $2, revoked_reason = $3 where id = $1 and user_id = $4 and revoked_at is null and expires_at > $2 returning id',
)

export const revokeSessionsOf = statement<{ id: bigint }>(
  'auth.revoke_sessions_of',
  `update session set revoked_at = $2, revoked_reason = $3
   where user_id = $1 and revoked_at is null and expires_at > $2 and ($4::bigint is null or id <> $4) returning id`,
)

/** All but the newest. */
export const revokeOldest = statement<{ id: bigint }>(
  'auth.revoke_oldest',
  `update session set revoked_at = $2, revoked_reason = $3 where id in (
     select id from session where user_id = $1 and revoked_at is null and expires_at > $2 order by id desc offset $4
   ) returning id`,
)

type Running = { id: bigint; created_at: Date; last_used_at: Date; user_agent: string | null; ip: string | null }

export const listSessions = statement<Running>(
  'auth.list_sessions',
  `select id, created_at, last_used_at, user_agent, ip from session
   where user_id = $1 and revoked_at is null and expires_at > $2 and ($3::bigint is null or id < $3) order by id desc limit $4`,
)

export const forgetSessions = statement('auth.forget_sessions', 'delete from session where expires_at < $1')

export const forgetBudgets = statement('auth.forget_budgets', 'delete from auth_budget where $1 > all (hits)')
