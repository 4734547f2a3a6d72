import { statement } from '#platform/db.ts'
import type { Rates } from './rules.ts'

export const lockRates = statement<Rates>(
  'profiles.lock_rates',
  `select min_rate, max_rate, coalesce(rate_currency, 'USD') as rate_currency from creator_profile where user_id = $1 for update`,
)

export const createBrand = statement(
  'profiles.create_brand',
  `insert into brand_profile (user_id, company_name, created_at, updated_at) values ($1, $2, $3, $3)
   on conflict (user_id) do update set company_name = excluded.company_name, updated_at = excluded.updated_at`,
)

export const createCreator = statement(
  'profiles.create_creator',
  'insert into creator_profile (user_id, created_at, updated_at) values ($1, $2, $2) on conflict (user_id) do nothing',
)

export const dropBrand = statement('profiles.drop_brand', 'delete from brand_profile where user_id = $1')
export const dropCreator = statement('profiles.drop_creator', 'delete from creator_profile where user_id = $1')

export const countOne = statement<{ total_collaborations: number }>(
  'profiles.count_collaboration',
  `update creator_profile set total_collaborations = total_collaborations + 1, updated_at = $2 where id = $1
   returning total_collaborations`,
)

export const findUserOfCreator = statement<{ user_id: bigint }>(
  'profiles.user_of_creator',
  'select user_id from creator_profile where id = $1',
)

export const findCreatorOfUser = statement<{ creator_id: bigint }>(
  'profiles.creator_of_user',
  'select id as creator_id from creator_profile where user_id = $1',
)

export const blocked = statement<{ blocked: boolean }>(
  'profiles.blocked',
  `select exists (select from user_block where (blocker_id, blocked_id) in (($1::bigint, $2::bigint), ($2::bigint, $1::bigint))) as blocked`,
)

/** The rating people see is the specification's column; 0 while nobody has rated. */
export const writeStanding = statement<{ creator_id: bigint }>(
  'profiles.write_standing',
  `with standing as (
     insert into creator_standing (creator_id, reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (creator_id) do update set reviews = $2, rating_hundredths = $3, on_time_bp = $4, acceptance_bp = $5, response_minutes = $6,
       repeat_brands_bp = $7, updated_at = $8
   )
   update creator_profile set rating = coalesce($3::numeric, 0) / 100, updated_at = $8 where id = $1 returning id as creator_id`,
)

/** Creators whose account the user has blocked, or was blocked by. */
export const findBlockedCreators = statement<{ creator_id: bigint }>(
  'profiles.blocked_creators',
  `select id as creator_id from creator_profile where user_id in (
     select blocked_id from user_block where blocker_id = $1 union all select blocker_id from user_block where blocked_id = $1) order by id`,
)
