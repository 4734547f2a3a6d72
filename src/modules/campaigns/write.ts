import type { z } from 'zod'
import { brandOf } from '#modules/users/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { keepFiles } from './attachments.ts'
import { changesOf, checkBrief, type Changes } from './brief.ts'
import './events.ts'
import { findCampaign, lockCampaign, type CampaignRow } from './queries.ts'
import { conflictOf, frozenIn, most_drafts, most_open, refusalOf, type CampaignMove } from './rules.ts'
import type { Campaign, CreateCampaign, EditCampaign } from './schema.ts'
import { factsOf, partyOf, present } from './view.ts'

const lockBrand = statement('campaigns.lock_brand', `select pg_advisory_xact_lock(hashtextextended('campaigns of ' || $1::bigint, 0))`)
const countOf = statement<{ drafts: number; open: number }>(
  'campaigns.count_of',
  `select count(*) filter (where status = 'draft')::int as drafts, count(*) filter (where status = 'open' and apply_until > $2)::int as open
   from campaign where brand_id = $1 and status in ('draft', 'open')`,
)

const empty = {
  description: null, wanted: [], categories: [], countries: [], cities: [], languages: [], followers_min: null, followers_max: null, currency: null,
  budget_min_minor: null, budget_max_minor: null, budget_total_minor: null, apply_until: null, deliver_by: null, creators_wanted: 1,
} // prettier-ignore

/** A draft: the brand alone sees it, and it may lack what a campaign needs. */
export async function createCampaign(tx: Tx, { title, media_ids = [], ...given }: z.output<typeof CreateCampaign>): Promise<Campaign> {
  const brand_id = brandOf(tx.actor)
  const changes = changesOf(given, null)
  const brief = { ...empty, title, ...changes }
  checkBrief(brief, changes, tx.now)
  await checkRoom(tx, brand_id, 'draft')
  const { id } = await tx.db.campaign.create({
    data: { ...brief, platforms: platformsOf(brief), brand_id, created_at: tx.now, updated_at: tx.now },
    select: { id: true },
  })
  await keepFiles(tx, id, media_ids)
  return present(tx, await findCampaign(tx, id))
}

/** Changes a draft as one likes, and an open campaign only so that nobody who applied stands worse. */
export async function editCampaign(ctx: Ctx, asked: z.output<typeof EditCampaign>): Promise<Campaign> {
  const { campaign_id, version, media_ids, ...given } = asked
  return ctx.tx(async (tx) => {
    const before = await campaignToMove(tx, 'edit', { campaign_id, version })
    const changes = changesOf(given, before.currency)
    const frozen = before.status === 'draft' ? [] : frozenIn(before, media_ids ? { ...changes, media_ids } : changes)
    if (frozen.length > 0)
      throw new Problem(
        'conflict',
        'campaign.frozen',
        `While people apply, only more places, money and time can be given; not: ${frozen.join(', ')}`,
      )
    // Amounts are kept in minor units, which mean something else in another currency.
    if (changes.currency !== undefined && changes.currency !== before.currency) restate(given, before)
    const after = { ...before, ...changes }
    checkBrief(after, changes, tx.now)
    if (before.status === 'open') checkCall(after, tx.now)
    await tx.db.campaign.update({
      where: { id: campaign_id },
      data: { ...changes, platforms: platformsOf(after), version: { increment: 1 }, updated_at: tx.now },
      select: { id: true },
    })
    if (media_ids) await keepFiles(tx, campaign_id, media_ids)
    return present(tx, await findCampaign(tx, campaign_id))
  })
}

/** The campaign, locked, once this move is the actor's to make. Problems: `campaign.not_found` (404), `campaign.version_conflict`, `campaign.move_not_allowed` and what the table says (409). */
export async function campaignToMove(
  tx: Tx,
  move: CampaignMove,
  asked: { campaign_id: bigint; version?: number | undefined },
): Promise<CampaignRow> {
  const campaign = await lockCampaign(tx, asked.campaign_id)
  if (asked.version !== undefined && asked.version !== campaign.version)
    throw new Problem('conflict', 'campaign.version_conflict', `The campaign has moved on to version ${campaign.version}; look at it again`)
  const refusal = refusalOf(move, partyOf(tx.actor, campaign), factsOf(campaign, tx.now))
  if (refusal) throw conflictOf(refusal)
  return campaign
}

/** Problem `campaign.too_many` (409) when the brand has no room for one more. Its campaigns wait for each other here. */
export async function checkRoom(tx: Tx, brand_id: bigint, status: 'draft' | 'open'): Promise<void> {
  await tx.query(lockBrand, [brand_id])
  const [count] = await tx.query(countOf, [brand_id, tx.now])
  const [now, most] = status === 'draft' ? [count?.drafts ?? 0, most_drafts] : [count?.open ?? 0, most_open]
  if (now >= most)
    throw new Problem('conflict', 'campaign.too_many', `At most ${most} campaigns can be ${status}; publish, close or cancel one first`)
}

function restate(given: z.output<typeof CreateCampaign> | Omit<z.output<typeof EditCampaign>, 'campaign_id'>, before: CampaignRow): void {
  for (const name of ['budget_min', 'budget_max', 'budget_total'] as const)
    if (given[name] === undefined && before[`${name}_minor`] !== null)
      throw new Problem('invalid', 'request.invalid', `/${name}: Give the budget in the new currency, or null`, {
        errors: [{ pointer: `/${name}`, code: 'required', message: 'Give the budget in the new currency, or null' }],
      })
}

/** An open campaign whose deadline is moved is still held to the longest there may be. */
function checkCall(after: CampaignRow, now: Date): void {
  const refusal = refusalOf('publish', 'brand', { ...factsOf(after, now), status: 'draft' })
  if (refusal) throw conflictOf(refusal)
}

const platformsOf = ({ wanted }: Pick<Changes, 'wanted'>) => [...new Set(wanted?.map(({ platform }) => platform))].sort()
