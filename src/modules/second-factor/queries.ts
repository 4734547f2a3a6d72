import { statement } from '#platform/db.ts'
import type { Failing } from './rules.ts'

type Factor = Failing & { secret: Buffer | null; next_secret: Buffer | null }

/** Codes of one account are looked at in turn. */
export const lockFactor = statement<Factor>(
  'second_factor.lock',
  'select secret, next_secret, failures, failing_since from second_factor where user_id = $1 for update',
)

export const findFactor = statement<{ confirmed_at: Date | null; recovery_codes_left: number }>(
  'second_factor.find',
  `select f.confirmed_at, (select count(*)::int from recovery_code r where r.user_id = f.user_id and r.used_at is null) as recovery_codes_left
   from second_factor f where f.user_id = $1`,
)

export const prepareSecret = statement(
  'second_factor.prepare',
  `insert into second_factor (user_id, next_secret) values ($1, $2) on conflict (user_id) do update set next_secret = excluded.next_secret`,
)

export const confirmSecret = statement<{ user_id: bigint }>(
  'second_factor.confirm',
  `update second_factor set secret = next_secret, next_secret = null, confirmed_at = $3, last_step = $2, failures = 0, failing_since = null
   where user_id = $1 and next_secret is not null returning user_id`,
)

/** A step's code opens once, and none before it any more. */
export const useStep = statement<{ user_id: bigint }>(
  'second_factor.use_step',
  `update second_factor set last_step = $2, failures = 0, failing_since = null where user_id = $1 and last_step < $2 returning user_id`,
)

export const countFailure = statement(
  'second_factor.count_failure',
  'update second_factor set failures = $2, failing_since = $3 where user_id = $1',
)

export const forgetFailures = statement(
  'second_factor.forget_failures',
  'update second_factor set failures = 0, failing_since = null where user_id = $1',
)

export const removeFactor = statement<{ user_id: bigint }>(
  'second_factor.remove',
  `with codes as (delete from recovery_code where user_id = $1),
     asked as (delete from second_factor_challenge where user_id = $1)
   delete from second_factor where user_id = $1 and confirmed_at is not null returning user_id`,
)

export const dropRecoveryCodes = statement('second_factor.drop_recovery_codes', 'delete from recovery_code where user_id = $1')

export const insertRecoveryCodes = statement(
  'second_factor.insert_recovery_codes',
  'insert into recovery_code (user_id, hash, created_at) select $1, hash, $3 from unnest($2::bytea[]) as hash',
)

export const useRecoveryCode = statement<{ user_id: bigint }>(
  'second_factor.use_recovery_code',
  'update recovery_code set used_at = $3 where user_id = $1 and hash = $2 and used_at is null returning user_id',
)

export const insertChallenge = statement(
  'second_factor.insert_challenge',
  'insert into second_factor_challenge (hash, user_id, created_at, expires_at) values ($1, $2, $3, $4)',
)

/** Others with the same challenge wait here, and find it used. */
export const lockChallenge = statement<{ user_id: bigint }>(
  'second_factor.lock_challenge',
  'select user_id from second_factor_challenge where hash = $1 and used_at is null and expires_at > $2 for update',
)

export const useChallenge = statement<{ user_id: bigint }>(
  'second_factor.use_challenge',
  'update second_factor_challenge set used_at = $2 where hash = $1 and used_at is null and expires_at > $2 returning user_id',
)

export const forgetChallenges = statement('second_factor.forget_challenges', 'delete from second_factor_challenge where expires_at < $1')

export const dropChallenges = statement('second_factor.drop_challenges', 'delete from second_factor_challenge where user_id = $1')
