import type { ReviewSide, ReviewStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import { standing } from '#modules/users/index.ts'
import type { Standing } from '#modules/profiles/index.ts'
import { counts } from './counts.ts'
import type { Marks } from './rules.ts'

export type ReviewRow = Marks & {
  id: bigint
  order_id: bigint
  side: ReviewSide
  brand_id: bigint
  creator_id: bigint
  author_id: bigint
  author_name: string
  stars: number
  tags: string[]
  text: string | null
  private_feedback: string | null
  status: ReviewStatus
  publish_at: Date
  withheld_reason: string | null
  reply: string | null
  replied_at: Date | null
  open_reports: number
  reported_at: Date | null
  version: number
  created_at: Date
}

const columns = `r.id, r.order_id, r.side, r.brand_id, r.creator_id, r.author_id, r.stars, r.communication, r.quality, r.on_time, r.clarity, r.payment,
  r.tags, r.text, r.private_feedback, r.status, r.publish_at, r.withheld_reason, r.reply, r.replied_at, r.open_reports, r.reported_at, r.version, r.created_at,
  case r.side when 'brand' then b.company_name else u.name end as author_name`
const from = `from review r join brand_profile b on b.id = r.brand_id join creator_profile c on c.id = r.creator_id join "user" u on u.id = c.user_id`
const published = (now: string) => `r.status <> 'withheld' and r.publish_at <= ${now}`

/** Of one order: the actor's own, the other's once it is published, both for staff. */
export const reviewsOfOrder = statement<ReviewRow>(
  'reviews.of_order',
  `select ${columns} ${from} where r.order_id = $1 and (${published('$2')} or $5
     or (r.side = 'brand' and r.brand_id = $3) or (r.side = 'creator' and r.creator_id = $4))`,
)

export const findReview = statement<ReviewRow>(
  'reviews.find',
  `select ${columns} ${from} where r.id = $1 and (${published('$2')} or $5
     or (r.side = 'brand' and r.brand_id = $3) or (r.side = 'creator' and r.creator_id = $4))`,
)

/** Published reviews about one profile, newest first, from (publish_at, id) downwards; each is one range of an index. */
const list = (subject: string, side: ReviewSide, stars: string) => `select ${columns} ${from}
  where r.${subject} = $1 and r.side = '${side}' ${stars} and (r.publish_at, r.id) < ($2, $3) and ${published('$4')}
  order by r.publish_at desc, r.id desc limit $5`
const withStars = 'and r.stars = $6'
export const ofCreator = statement<ReviewRow>('reviews.of_creator', list('creator_id', 'brand', ''))
export const ofCreatorByStars = statement<ReviewRow>('reviews.of_creator_by_stars', list('creator_id', 'brand', withStars))
export const ofBrand = statement<ReviewRow>('reviews.of_brand', list('brand_id', 'creator', ''))
export const ofBrandByStars = statement<ReviewRow>('reviews.of_brand_by_stars', list('brand_id', 'creator', withStars))

export type QueueRow = ReviewRow & { reports: unknown }
const reports = `coalesce((select json_agg(json_build_object('reporter_id', p.reporter_id::text, 'reason', p.reason, 'note', p.note, 'status', p.status,
    'created_at', p.created_at) order by p.id desc) from (select * from review_report where review_id = r.id order by id desc limit 20) p), '[]') as reports`
/** Who waits longest comes first. */
export const reportedQueue = statement<QueueRow>(
  'reviews.reported_queue',
  `select ${columns}, ${reports} ${from} where r.open_reports > 0 and (r.reported_at, r.id) > ($1, $2) order by r.reported_at, r.id limit $3`,
)
export const statusQueue = statement<QueueRow>(
  'reviews.status_queue',
  `select ${columns}, ${reports} ${from} where r.status = $1::"ReviewStatus" and r.id < $2 order by r.id desc limit $3`,
)

const instant = (column: string) => `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** The newest three published reviews about a creator that say something in words, as `LatestReview` of profiles; one short range of an index. */
export const latestAbout = (
  creator: string,
) => `(select coalesce(jsonb_agg(jsonb_build_object('review_id', r.id::text, 'brand_id', r.brand_id::text,
    'author_name', b.company_name, 'stars', r.stars, 'marks', jsonb_build_object('communication', r.communication, 'quality', r.quality, 'on_time', r.on_time),
    'tags', r.tags, 'text', r.text, 'published_at', ${instant('publish_at')}, 'reply', r.reply, 'replied_at', ${instant('replied_at')})
    order by r.publish_at desc, r.id desc), '[]')
  from (select * from review where creator_id = ${creator} and side = 'brand' and status = 'published' and text is not null
    order by publish_at desc, id desc limit 3) r join brand_profile b on b.id = r.brand_id)`

/** Creators whose page shows this account's brand under a name that is no longer its own. */
export const shownUnderOldName = statement<{ creator_id: bigint }>(
  'reviews.shown_under_old_name',
  `select s.creator_id from brand_profile b join creator_standing s
     on s.creator_id in (select creator_id from review where brand_id = b.id and side = 'brand' and status = 'published' and text is not null)
   where b.user_id = $1 and s.creator_id > $2
     and exists (select from jsonb_array_elements(s.latest) one where one ->> 'brand_id' = b.id::text and one ->> 'author_name' <> b.company_name)
   order by s.creator_id limit $3`,
)

export type Sums = { stars: number[] | null; marks: Record<string, number> | null }
const sums = `case when s.subject_id is null then null else array[s.stars_1, s.stars_2, s.stars_3, s.stars_4, s.stars_5] end as stars,
  case when s.subject_id is null then null else to_json(s) end as marks`

export type CreatorSubject = Sums & { [K in Exclude<keyof Standing, 'reviews' | 'rating_hundredths' | 'latest'>]: number | null }
/** A creator whom strangers may see, with what its reviews add up to. */
export const creatorSubject = statement<CreatorSubject>(
  'reviews.creator_subject',
  `select ${sums}, t.on_time_bp, t.acceptance_bp, t.response_minutes, t.repeat_brands_bp
   from creator_profile c join "user" u on u.id = c.user_id left join rating_sum s on s.side = 'brand' and s.subject_id = c.id
     left join creator_standing t on t.creator_id = c.id
   where c.id = $1 and ${standing('u', '$2')} = 'active'`,
)

export type BrandSubject = Sums & { decision_minutes: number | null; repeat_creators_bp: number | null }
export const brandSubject = statement<BrandSubject>(
  'reviews.brand_subject',
  `select ${sums}, t.decision_minutes, t.repeat_creators_bp
   from brand_profile b join "user" u on u.id = b.user_id left join rating_sum s on s.side = 'creator' and s.subject_id = b.id
     left join brand_standing t on t.brand_id = b.id
   where b.id = $1 and ${standing('u', '$2')} = 'active'`,
)

export const currentStanding = statement<Standing>(
  'reviews.current_standing',
  `select reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp, latest from creator_standing where creator_id = $1`,
)

export const partiesOfOrder = statement<{ creator_id: bigint; brand_id: bigint }>(
  'reviews.parties_of_order',
  'select creator_id, brand_id from "order" where id = $1',
)

const minutes = (later: string, earlier: string) => `greatest(0, floor(extract(epoch from ${later} - ${earlier}) / 60))::int`

/**
 * What the transitions of these orders say, whole: made again from the start each time, it is the same however often and in whatever order
 * the events arrive. A moment that a move noted no due date for has the one the package promised.
 */
const derived = `select o.id as order_id, o.brand_id, o.creator_id, a.answer, case when a.answer <> 'expired' then ${minutes('a.at', 'p.at')} end as answer_minutes,
     case when s.at is not null then s.at <= coalesce(s.due, o.accepted_at + (o.bought ->> 'delivery_days')::int * interval '1 day')
       when l.late then false end as on_time,
     case when d.at is not null then ${minutes('d.at', 's.at')} end as decision_minutes, o.completed_at is not null and o.status <> 'refunded' as completed
   from "order" o
   left join lateral (select case move when 'accept' then 'accepted' when 'reject' then 'rejected' else 'expired' end as answer, created_at as at, seq
     from order_transition where order_id = o.id and move in ('accept', 'reject', 'expire_acceptance') order by seq limit 1) a on true
   left join lateral (select created_at as at from order_transition where order_id = o.id and move in ('place', 'pay') and seq < a.seq
     order by seq desc limit 1) p on true
   left join lateral (select created_at as at, deadline as due, seq from order_transition where order_id = o.id and move = 'submit'
     order by seq limit 1) s on true
   left join lateral (select created_at as at, move from order_transition where order_id = o.id and seq > s.seq
     and move in ('approve', 'auto_approve', 'request_revision') order by seq limit 1) n on true
   left join lateral (select n.at where n.move in ('approve', 'request_revision')) d on true
   left join lateral (select true as late from order_transition where order_id = o.id and move = 'cancel_late' limit 1) l on true
   where o.id = any($1)`
export const deriveFacts = statement(
  'reviews.derive_facts',
  `insert into order_fact (order_id, brand_id, creator_id, answer, answer_minutes, on_time, decision_minutes, completed) ${derived}
   on conflict (order_id) do update set answer = excluded.answer, answer_minutes = excluded.answer_minutes, on_time = excluded.on_time,
     decision_minutes = excluded.decision_minutes, completed = excluded.completed`,
)

const told = ['brand_id', 'creator_id', 'answer', 'answer_minutes', 'on_time', 'decision_minutes', 'completed']
/** Of these orders, those whose facts are not what their transitions say; an order that moved after $2 may wait for its job. */
export const factsApart = statement<{ order_id: bigint }>(
  'reviews.facts_apart',
  `select d.order_id from (${derived}) d left join order_fact f on f.order_id = d.order_id
   where (f.order_id is not null or d.answer is not null or d.on_time is not null or d.completed)
     and (${told.map((one) => `d.${one}`).join(', ')}) is distinct from (${told.map((one) => `f.${one}`).join(', ')})
     and not exists (select from order_transition t where t.order_id = d.order_id and t.created_at > $2)`,
)

export const ordersBefore = statement<{ id: bigint }>(
  'reviews.orders_before',
  'select id from "order" where id < $1 order by id desc limit $2',
)
export const nextOrders = statement<{ id: bigint }>('reviews.next_orders', 'select id from "order" where id > $1 order by id limit $2')

/** In order of id, so that two of these cannot hold each other up. The same locks as `lockStanding`. */
export const lockStandingsOf = statement(
  'reviews.lock_standings_of',
  `select pg_advisory_xact_lock(hashtextextended('standing of creator ' || creator_id, 0))
   from (select distinct creator_id from "order" where id = any($1) order by creator_id offset 0) c`,
)

/** Of these subjects, those whose kept sums, or the number and the newest of the reviews that brands see, are not what the reviews say: one statement, so one moment. */
export const sumsApart = statement<{ subject_id: bigint }>(
  'reviews.sums_apart',
  `select subject.subject_id from unnest($2::bigint[]) as subject (subject_id)
   left join rating_sum s on s.side = $1::"ReviewSide" and s.subject_id = subject.subject_id
   left join creator_standing t on $1::text = 'brand' and t.creator_id = subject.subject_id
   cross join lateral (select ${counts.map(([column, worth]) => `coalesce(sum(${worth}), 0) as ${column}`).join(', ')}, count(*) as reviews from review r
     where r.side = $1::"ReviewSide" and r.status = 'published'
       and case $1::text when 'brand' then r.creator_id else r.brand_id end = subject.subject_id) sums
   where ${counts.map(([column]) => `coalesce(s.${column}, 0) <> sums.${column}`).join(' or ')}
     or ($1::text = 'brand' and coalesce(t.reviews, 0) <> sums.reviews)
     or ($1::text = 'brand' and coalesce(t.latest, '[]') <> ${latestAbout('subject.subject_id')})`,
)
