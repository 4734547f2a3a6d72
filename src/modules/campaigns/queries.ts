import type { ApplicationStatus, CampaignStatus } from '#generated/prisma/enums.ts'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import type { platforms } from '#modules/packages/index.ts'
import { standing } from '#modules/users/index.ts'

export type Wanted = { platform: (typeof platforms)[number]; content_type: string; quantity: number }
export type CampaignRow = {
  id: bigint
  brand_id: bigint
  brand_name: string
  brand_logo_url: string | null
  brand_user_id: bigint
  status: CampaignStatus
  title: string
  description: string | null
  wanted: Wanted[]
  categories: string[]
  countries: string[]
  cities: string[]
  languages: string[]
  followers_min: number | null
  followers_max: number | null
  currency: string | null
  budget_min_minor: bigint | null
  budget_max_minor: bigint | null
  budget_total_minor: bigint | null
  apply_until: Date | null
  deliver_by: Date | null
  creators_wanted: number
  applications: number
  accepted: number
  choose_until: Date | null
  published_at: Date | null
  ended_at: Date | null
  version: number
  created_at: Date
  updated_at: Date
  my_application_id: bigint | null
}

const columns = `c.id, c.brand_id, b.company_name as brand_name, b.logo_url as brand_logo_url, b.user_id as brand_user_id, c.status, c.title, c.description,
  c.wanted, c.categories, c.countries, c.cities, c.languages, c.followers_min, c.followers_max, c.currency, c.budget_min_minor, c.budget_max_minor,
  c.budget_total_minor, c.apply_until, c.deliver_by, c.creators_wanted, c.applications, c.accepted, c.choose_until, c.published_at, c.ended_at, c.version,
  c.created_at, c.updated_at, (select a.id from campaign_application a where a.campaign_id = c.id and a.creator_id = $2) as my_application_id`
const from = `from campaign c join brand_profile b on b.id = c.brand_id join "user" u on u.id = b.user_id`

/** Whom the actor acts for and when: what every visibility below begins with, as $1 to $5. */
export function visibleTo({ actor, now }: Scope) {
  return [actor.brand_id, actor.creator_id, actor.id, seesAll(actor), now] as const
}

export function seesAll(actor: Scope['actor']): boolean {
  return actor.kind === 'system' || actor.permissions.has('campaigns.read_all')
}

/** A pair of which one has blocked the other never meets, and a brand that was stopped looks for nobody. */
const meets = `not exists (select from user_block where (blocker_id, blocked_id) in ((b.user_id, $3::bigint), ($3::bigint, b.user_id)))
  and ${standing('u', '$5::timestamptz')} = 'active'`
const isOpen = `c.status = 'open' and c.apply_until > $5::timestamptz`
/** Its own brand and staff see a campaign always; creators while it is open, and those they applied to ever after. */
const visible = `(c.brand_id = $1 or $4::boolean or ($2::bigint is not null and ${meets} and (${isOpen}
  or exists (select from campaign_application a where a.campaign_id = c.id and a.creator_id = $2))))`

const find = statement<CampaignRow>('campaigns.find', `select ${columns} ${from} where ${visible} and c.id = $6`)
const lock = statement('campaigns.lock', 'select 1 from campaign where id = $1 for no key update')

/** The campaign if the actor may see it; Problem `campaign.not_found` (404) also for what it may not see. */
export async function findCampaign(scope: Scope, id: bigint): Promise<CampaignRow> {
  const [row] = await scope.query(find, [...visibleTo(scope), id])
  if (row) return row
  throw new Problem('not_found', 'campaign.not_found', 'There is no such campaign')
}

/** The same, locked until the transaction ends: all that changes a campaign or its applications waits here. */
export async function lockCampaign(scope: Scope, id: bigint): Promise<CampaignRow> {
  // Seen first, so that nobody holds up what they may not see; and seen again, because the lock may have been waited for.
  await findCampaign(scope, id)
  await scope.query(lock, [id])
  return findCampaign(scope, id)
}

const fits = `($6::text is null or c.platforms @> array[$6::text]) and ($7::text is null or c.categories @> array[$7::text])
  and ($8::text is null or c.countries = '{}' or c.countries @> array[$8::text])
  and ($9::text is null or c.cities = '{}' or exists (select from unnest(c.cities) city where lower(city) = lower($9)))
  and ($10::text is null or c.currency = $10) and ($11::bigint is null or c.budget_max_minor >= $11)`
const looking = `($4::boolean or ($2::bigint is not null and ${meets})) and ${isOpen} and ${fits}`
export const openNewest = statement<CampaignRow>(
  'campaigns.open_newest',
  `select ${columns} ${from} where ${looking} and c.brand_id is distinct from $1::bigint and (c.published_at, c.id) < ($12, $13)
   order by c.published_at desc, c.id desc limit $14`,
)
export const openEnding = statement<CampaignRow>(
  'campaigns.open_ending',
  `select ${columns} ${from} where ${looking} and c.brand_id is distinct from $1::bigint and (c.apply_until, c.id) > ($12, $13) order by c.apply_until, c.id limit $14`,
)
/** A campaign that is over by the clock is closed, whatever its row still says. $2 is nobody: a brand applies to nothing. */
export const ofBrand = statement<CampaignRow>(
  'campaigns.of_brand',
  `select ${columns} ${from} where c.brand_id = $1 and c.id < $5
     and ($3::text is null or case when c.status = 'open' and c.apply_until <= $4 then 'closed' else c.status::text end = $3)
   order by c.id desc limit $6`,
)

export type ApplicationRow = {
  id: bigint
  campaign_id: bigint
  creator_id: bigint
  status: ApplicationStatus
  pitch: string
  price_minor: bigint
  delivery_days: number
  links: string[]
  reason: string | null
  offer_id: bigint | null
  version: number
  created_at: Date
  updated_at: Date
  name: string
  profile_image_url: string | null
  location_city: string | null
  content_categories: string[] | null
  verified: boolean
  total_collaborations: number
  rating: string | null
  reviews: number | null
  on_time_bp: number | null
  acceptance_bp: number | null
  followers: number | null
  campaign_title: string
  currency: string
}

const applicationColumns = `a.id, a.campaign_id, a.creator_id, a.status, a.pitch, a.price_minor, a.delivery_days, a.links, a.reason, a.offer_id, a.version,
  a.created_at, a.updated_at, u.name, u.profile_image_url, p.location_city, p.content_categories, p.verified, p.total_collaborations, p.rating,
  s.reviews, s.on_time_bp, s.acceptance_bp, (select max(followers) from social_account where creator_id = a.creator_id) as followers,
  c.title as campaign_title, c.currency`
const applied = `from campaign_application a join campaign c on c.id = a.campaign_id join creator_profile p on p.id = a.creator_id
  join "user" u on u.id = p.user_id left join creator_standing s on s.creator_id = a.creator_id`

/** Within a campaign the actor may see: a creator's own, everybody's to its brand and to staff. */
const mayRead = `($2::bigint is null or a.creator_id = $2)`
export const findApplicationSql = statement<ApplicationRow>(
  'campaigns.find_application',
  `select ${applicationColumns} ${applied} where a.campaign_id = $1 and ${mayRead} and a.id = $3`,
)
export const listApplicationsSql = statement<ApplicationRow>(
  'campaigns.list_applications',
  `select ${applicationColumns} ${applied} where a.campaign_id = $1 and ${mayRead} and a.id < $3 order by a.id desc limit $4`,
)
export const listApplicationsByStatus = statement<ApplicationRow>(
  'campaigns.list_applications_by_status',
  `select ${applicationColumns} ${applied} where a.campaign_id = $1 and ${mayRead} and a.id < $3 and a.status = $5::"ApplicationStatus"
   order by a.id desc limit $4`,
)

export type OwnRow = ApplicationRow &
  Pick<CampaignRow, 'apply_until' | 'choose_until' | 'creators_wanted' | 'accepted' | 'applications'> & {
    campaign_status: CampaignStatus
  }
export const listOwn = statement<OwnRow>(
  'campaigns.own_applications',
  `select ${applicationColumns}, c.status as campaign_status, c.apply_until, c.choose_until, c.creators_wanted, c.accepted, c.applications ${applied}
   where a.creator_id = $1 and a.id < $2 and ($4::text is null or a.status = $4::"ApplicationStatus") order by a.id desc limit $3`,
)

/** The one currency a creator is paid in, because nothing here converts money. */
export const paidIn = statement<{ currency: string }>(
  'campaigns.paid_in',
  `select coalesce(rate_currency, 'USD') as currency from creator_profile where id = $1 for key share`,
)

export const offeredOf = statement<{ offered: number }>(
  'campaigns.offered',
  `select count(*)::int as offered from campaign_application where campaign_id = $1 and status = 'offered'`,
)
