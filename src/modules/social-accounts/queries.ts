import { statement } from '#platform/db.ts'
import type { SocialPlatform } from './platforms.ts'
import type { Ownership, Source } from './rules.ts'
import type { AudienceShown, Snapshot } from './schema.ts'

export type Row = {
  id: bigint
  creator_id: bigint
  platform: SocialPlatform
  handle: string
  url: string | null
  ownership: Ownership
  verified_at: Date | null
  followers: number | null
  engagement_bp: number | null
  average_views: number | null
  audience: AudienceShown | null
  metrics_source: Source | null
  metrics_at: Date | null
  named_at: Date | null
  proof_code: string | null
  asked_at: Date | null
  proof_until: Date | null
  refusal: string | null
  created_at: Date
  updated_at: Date
}
const columns = `id, creator_id, platform, handle, url, ownership, verified_at, followers, engagement_bp, average_views, audience, metrics_source,
  metrics_at, named_at, proof_code, asked_at, proof_until, refusal, created_at, updated_at`

/** Milliseconds, as cursors carry them. */
const moment = (ms: string) => `'epoch'::timestamptz + ${ms}::bigint * interval '1 millisecond'`

/** Those of one creator ($2), or anybody's where that is null. */
export const findAccount = statement<Row>(
  'social_accounts.find',
  `select ${columns} from social_account where id = $1 and ($2::bigint is null or creator_id = $2)`,
)

export const listOfCreator = statement<Row>(
  'social_accounts.list',
  `select ${columns} from social_account where creator_id = $1 and id > $2 order by id limit $3`,
)

/** Oldest first; whose code has run out cannot be decided on, so it is not here. */
export const listAsked = statement<Row>(
  'social_accounts.queue',
  `select ${columns} from social_account
   where ownership = 'asked' and proof_until > $4 and (asked_at, id) > (${moment('$1')}, $2::bigint)
   order by asked_at, id limit $3`,
)

export const countOfCreator = statement<{ count: number; verified: number }>(
  'social_accounts.count',
  `select count(*)::int, (count(*) filter (where ownership = 'verified'))::int as verified from social_account where creator_id = $1`,
)

export const insertAccount = statement<{ id: bigint }>(
  'social_accounts.insert',
  'insert into social_account (creator_id, platform, handle, url, created_at, updated_at) values ($1, $2, $3, $4, $5, $5) returning id',
)

/** Under another name it is another account until that is shown: nothing that was proved or measured goes with it. */
export const renameAccount = statement(
  'social_accounts.rename',
  `update social_account set handle = $2, url = $3, ownership = 'claimed', verified_at = null, proof_code = null, asked_at = null, proof_until = null,
     refusal = null, followers = null, engagement_bp = null, average_views = null, audience = null, metrics_source = null, metrics_at = null,
     named_at = $4, updated_at = $4 where id = $1`,
)

export const askProof = statement(
  'social_accounts.ask_proof',
  `update social_account set ownership = 'asked', proof_code = $2, asked_at = $3, proof_until = $4, refusal = null, updated_at = $3 where id = $1`,
)

export const decide = statement(
  'social_accounts.decide',
  `update social_account set ownership = $2::"SocialOwnership", verified_at = case when $2 = 'verified' then $4::timestamptz end, refusal = $3,
     proof_code = null, asked_at = null, proof_until = null, updated_at = $4 where id = $1`,
)

export const deleteAccount = statement('social_accounts.delete', 'delete from social_account where id = $1')

const measured = 'id, source, measured_at, recorded_at, followers, engagement_bp, average_views, audience'

export const insertSnapshot = statement<Snapshot>(
  'social_accounts.insert_snapshot',
  `insert into social_metric (account_id, source, measured_at, recorded_at, recorded_by_id, followers, engagement_bp, average_views, audience)
   values ($1, $2::"MetricSource", $3, $4, $5, $6, $7, $8, $9) returning ${measured}`,
)

/** The newest of each source since the account has its name ($2). */
export const newestOfEach = statement<Snapshot>(
  'social_accounts.newest_snapshots',
  `select m.* from unnest(enum_range(null::"MetricSource")) as s(source), lateral (
     select ${measured} from social_metric
     where account_id = $1 and source = s.source and recorded_at >= $2 order by measured_at desc, id desc limit 1
   ) m`,
)

export const countSince = statement<{ count: number }>(
  'social_accounts.count_snapshots',
  `select count(*)::int from social_metric where account_id = $1 and recorded_at > $2 and source = $3::"MetricSource"`,
)

export const showFigures = statement(
  'social_accounts.show_figures',
  `update social_account set followers = $2, engagement_bp = $3, average_views = $4, audience = $5, metrics_source = $6::"MetricSource",
     metrics_at = $7, updated_at = $8 where id = $1`,
)

export const listSnapshots = statement<Snapshot>(
  'social_accounts.list_snapshots',
  `select ${measured} from social_metric
   where account_id = $1 and (measured_at, id) < (coalesce(${moment('$2')}, 'infinity'), coalesce($3::bigint, 0))
   order by measured_at desc, id desc limit $4`,
)
