import { statement } from '#platform/db.ts'
import { standing } from '#modules/users/index.ts'
import type { Block } from './block-schema.ts'
import type { Rates } from './rules.ts'
import type { BrandPage } from './schema.ts'

/** A date is a day, and the driver would make of it midnight wherever the server stands. */
const days = `c.vacation_from::timestamp at time zone 'UTC' as vacation_from, c.vacation_until::timestamp at time zone 'UTC' as vacation_until`

export const lockCreator = statement<Rates & { vacation_from: Date | null; vacation_until: Date | null }>(
  'profiles.lock_creator',
  `select min_rate, max_rate, coalesce(rate_currency, 'USD') as rate_currency, ${days} from creator_profile c where user_id = $1 for update`,
)

/** Of several who decide on the same creator at once, each waits here for the one before. */
export const holdCreator = statement<{ user_id: bigint }>(
  'profiles.hold_creator',
  'select user_id from creator_profile where id = $1 for no key update',
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

export const setLogo = statement('profiles.set_logo', 'update brand_profile set logo_url = $2, updated_at = $3 where user_id = $1')

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
     insert into creator_standing (creator_id, reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp, updated_at, latest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (creator_id) do update set reviews = $2, rating_hundredths = $3, on_time_bp = $4, acceptance_bp = $5, response_minutes = $6,
       repeat_brands_bp = $7, updated_at = $8, latest = $9
   )
   update creator_profile set rating = coalesce($3::numeric, 0) / 100, updated_at = $8 where id = $1 returning id as creator_id`,
)

const unblocked = (one: string, other: string) =>
  `not exists (select from user_block where (blocker_id, blocked_id) in ((${one}, ${other}), (${other}, ${one})))`

/** A brand whose account is active, unless its pair with the one who looks ($2, null for nobody) is blocked. */
export const findBrandPage = statement<BrandPageRow>(
  'profiles.brand_page',
  `select b.id, b.company_name, b.industry, b.industries, b.business_type, b.website_url, b.description, b.logo_url, b.location_country,
     b.location_state, b.location_city, b.languages, b.verified, b.created_at
   from brand_profile b join "user" u on u.id = b.user_id
   where b.id = $1 and ${standing('u', '$3')} = 'active' and ${unblocked('u.id', '$2::bigint')}`,
)
type BrandPageRow = Omit<BrandPage, 'industries' | 'languages'> & { industries: unknown; languages: unknown }

/** The same for a creator. */
export const findSeen = statement<{ user_id: bigint }>(
  'profiles.creator_seen',
  `select u.id as user_id from creator_profile c join "user" u on u.id = c.user_id
   where c.id = $1 and ${standing('u', '$3')} = 'active' and ${unblocked('u.id', '$2::bigint')}`,
)

const marked = (table: string) => `update ${table} set verified = $2, updated_at = $3 where user_id = $1 and verified <> $2`
export const markCreator = statement<{ creator_id: bigint }>(
  'profiles.mark_creator',
  `${marked('creator_profile')} returning id as creator_id`,
)
export const markBrand = statement<{ brand_id: bigint }>('profiles.mark_brand', `${marked('brand_profile')} returning id as brand_id`)

/** Whoever is a brand or a creator, by account ($1) or profile ($2 brand, $3 creator). */
export const findTarget = statement<{ user_id: bigint; role: 'brand' | 'creator' }>(
  'profiles.block_target',
  `select user_id, 'brand' as role from brand_profile where user_id = $1 or id = $2
   union all select user_id, 'creator' from creator_profile where user_id = $1 or id = $3`,
)

export const countBlocks = statement<{ count: number }>(
  'profiles.count_blocks',
  'select count(*)::int from user_block where blocker_id = $1',
)

export const insertBlock = statement<{ blocked_id: bigint }>(
  'profiles.insert_block',
  'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, $3) on conflict do nothing returning blocked_id',
)

export const deleteBlock = statement<{ blocked_id: bigint }>(
  'profiles.delete_block',
  'delete from user_block where blocker_id = $1 and blocked_id = $2 returning blocked_id',
)

const shown = `select k.blocked_id as user_id, b.id as brand_id, c.id as creator_id, coalesce(b.company_name, u.name) as name, k.created_at
   from user_block k join "user" u on u.id = k.blocked_id
     left join brand_profile b on b.user_id = u.id left join creator_profile c on c.user_id = u.id`

export const findBlock = statement<Block>('profiles.find_block', `${shown} where k.blocker_id = $1 and k.blocked_id = $2`)

/** By account, above $2: the primary key's own order. */
export const listOwnBlocks = statement<Block>(
  'profiles.list_blocks',
  `${shown} where k.blocker_id = $1 and k.blocked_id > $2 order by k.blocked_id limit $3`,
)

/** Creators whose account the user has blocked, or was blocked by. */
export const findBlockedCreators = statement<{ creator_id: bigint }>(
  'profiles.blocked_creators',
  `select id as creator_id from creator_profile where user_id in (
     select blocked_id from user_block where blocker_id = $1 union all select blocker_id from user_block where blocked_id = $1) order by id`,
)
