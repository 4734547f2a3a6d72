/** What one would write first: the same questions as joins, answered from rows. The read table serves as the index of the search. */

/** A search by any filters: the read table by category, platform and city, by rating; the rest joined and looked at row by row. */
export function search(filters: ReadonlyMap<string, string>): { name: string; text: string; values: string[] } {
  const values = [filters.get('category') ?? '', filters.get('platform') ?? '']
  const wheres: string[] = []
  for (const [name, condition] of Object.entries(conditions)) {
    const value = filters.get(name)
    if (value === undefined) continue
    values.push(value)
    wheres.push(condition.replaceAll('?', `$${values.length}`))
  }
  const order = orders[filters.get('sort') ?? ''] ?? 'l.rank desc, l.creator_id desc'
  const text = `
  select l.creator_id, l.rank, u.name, u.profile_image_url, c.location_city, c.location_state, c.location_country, c.languages, c.content_categories,
    c.availability_status, c.rating, c.total_collaborations, c.verified, c.featured, p.price, p.currency, s.reviews, s.response_minutes, a.followers,
    a.engagement_bp
  from plain_listing l
  join creator_profile c on c.id = l.creator_id
  join "user" u on u.id = c.user_id
  left join creator_standing s on s.creator_id = l.creator_id
  left join lateral (
    select followers, engagement_bp from social_account where creator_id = l.creator_id and ($2 = '' or platform = $2) order by followers desc limit 1
  ) a on true
  cross join lateral (
    select price, currency from package where creator_id = l.creator_id and ($2 = '' or platform = $2) and is_active order by price limit 1
  ) p
  where l.category = $1 and l.platform = $2 ${wheres.map((one) => `and ${one}`).join(' ')}
  order by ${order} limit 20`
  return { name: `plain.${[...filters.keys()].join('_')}`, text, values }
}

const orders: Readonly<Record<string, string>> = {
  price: 'p.price, l.creator_id',
  newest: 'l.creator_id desc',
  response_time: 's.response_minutes, l.creator_id',
}
const conditions: Readonly<Record<string, string>> = {
  city: 'l.city = ?',
  state: 'lower(c.location_state) = ?',
  country: 'c.location_country = ?',
  language: 'c.languages @> to_jsonb(?::text)',
  currency: 'p.currency = ?',
  price_max: 'p.price <= ?::numeric',
  followers_min: 'a.followers >= ?::int',
  engagement_bp_min: 'a.engagement_bp >= ?::int',
  rating_min: 'c.rating >= ?::numeric',
  availability: 'c.availability_status::text = ?',
  verified: 'c.verified = ?::boolean',
}

export type Found = { creator_id: string; rank: number; rating: string; price: string }

export const portfolio = `
  select c.id as creator_id, u.name, u.profile_image_url, c.bio, c.location_city, c.location_state, c.content_categories, c.availability_status,
    c.rating, c.total_collaborations, c.verified, c.featured, p.id, p.platform, p.content_type, p.quantity, p.revisions, p.duration, p.price,
    p.currency, p.delivery_days, p.description, p.is_active, p.created_at, p.updated_at, s.latest::text as latest
  from creator_profile c
  join "user" u on u.id = c.user_id
  left join creator_standing s on s.creator_id = c.id
  left join package p on p.creator_id = c.id and p.is_active
  where c.id = $1 and u.status = 'active'
  order by p.price, p.id`

type Offer = {
  id: string
  platform: string
  content_type: string
  quantity: number
  revisions: number
  duration: string | null
  price: string
}
export type Shown = Offer & {
  creator_id: string
  name: string
  profile_image_url: string | null
  bio: string | null
  location_city: string | null
  location_state: string | null
  content_categories: string[]
  availability_status: string
  rating: string
  total_collaborations: number
  verified: boolean
  featured: boolean
  currency: string
  delivery_days: number
  description: string | null
  is_active: boolean
  created_at: Date
  updated_at: Date
  latest: string | null
}

/** The rows of one creator as one object, the way the joins give them. */
export function nest(rows: readonly Shown[]): object | undefined {
  const [one] = rows
  if (!one) return undefined
  const { creator_id, name, profile_image_url, bio, location_city, location_state, content_categories, availability_status } = one
  const { rating, total_collaborations, verified, featured } = one
  const packages = rows
    .filter((row) => row.id !== null)
    .map(
      ({ id, platform, content_type, quantity, revisions, duration, price, currency, delivery_days, description, is_active, ...row }) => {
        const sold = { id, creator_id, platform, content_type, quantity, revisions, duration, price, currency }
        return { ...sold, delivery_days, description, is_active, created_at: row.created_at, updated_at: row.updated_at }
      },
    )
  const place = { location_city, location_state, content_categories, availability_status }
  return {
    creator: { creator_id, name, profile_image_url, bio, ...place, rating, total_collaborations, verified, featured },
    packages,
    reviews: JSON.parse(one.latest ?? '[]') as unknown,
  }
}
