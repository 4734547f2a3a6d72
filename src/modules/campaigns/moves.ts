import type { z } from 'zod'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { leaveFiles } from './attachments.ts'
import { findCampaign, lockCampaign } from './queries.ts'
import { choosing_ms, refusalOf } from './rules.ts'
import type { Campaign, MoveCampaign } from './schema.ts'
import { factsOf, present } from './view.ts'
import { campaignToMove, checkRoom } from './write.ts'

type Asked = z.output<typeof MoveCampaign>

const setStatus = statement(
  'campaigns.set_status',
  `update campaign set status = $2::"CampaignStatus", version = version + 1, updated_at = $3,
     published_at = case when $2 = 'open' then $3 else published_at end,
     ended_at = case when $2 in ('filled', 'cancelled') then $3 else ended_at end,
     choose_until = case when $2 = 'closed' then $4 else choose_until end
   where id = $1`,
)
/** Of an ended campaign nothing waits any more but offers that are out. */
export const lapse = statement(
  'campaigns.lapse',
  `update campaign_application set status = 'lapsed', version = version + 1, updated_at = $2
   where campaign_id = $1 and status in ('submitted', 'shortlisted')`,
)
const findOver = statement<{ id: bigint }>(
  'campaigns.find_over',
  `select id from campaign where status = 'open' and apply_until <= $1 order by apply_until limit 200`,
)
const findChosen = statement<{ id: bigint }>(
  'campaigns.find_chosen',
  `select c.id from campaign c where c.status = 'closed' and c.choose_until <= $1
     and exists (select from campaign_application a where a.campaign_id = c.id and a.status in ('submitted', 'shortlisted')) order by c.choose_until limit 200`,
)

/** Opens a draft to creators. */
export async function publishCampaign(tx: Tx, asked: Asked): Promise<Campaign> {
  const { id, brand_id } = await campaignToMove(tx, 'publish', asked)
  await checkRoom(tx, brand_id, 'open')
  await tx.query(setStatus, [id, 'open', tx.now, null])
  await tx.emit('campaign.published', { campaign_id: id })
  return present(tx, await findCampaign(tx, id))
}

/** Takes no more applications; the brand goes on choosing among those there are. */
export async function closeCampaign(tx: Tx, asked: Asked): Promise<Campaign> {
  const { id } = await campaignToMove(tx, 'close', asked)
  await close(tx, id, tx.now)
  return present(tx, await findCampaign(tx, id))
}

/** Ends the campaign; who applied and was not chosen is told. Offers that are out and orders go their own way. */
export async function cancelCampaign(tx: Tx, asked: Asked): Promise<Campaign> {
  const { id, published_at } = await campaignToMove(tx, 'cancel', asked)
  await tx.query(setStatus, [id, 'cancelled', tx.now, null])
  await tx.query(lapse, [id, tx.now])
  if (published_at === null) await leaveFiles(tx, id)
  await tx.emit('campaign.cancelled', { campaign_id: id })
  return present(tx, await findCampaign(tx, id))
}

/** Ends a campaign all of whose places are taken; the caller holds its lock. Others do nothing. */
export async function fillIfFull(tx: Tx, campaign_id: bigint): Promise<void> {
  const campaign = await findCampaign(tx, campaign_id)
  if (refusalOf('fill', 'system', factsOf(campaign, tx.now))) return
  await tx.query(setStatus, [campaign_id, 'filled', tx.now, null])
  await tx.query(lapse, [campaign_id, tx.now])
  await tx.emit('campaign.filled', { campaign_id })
}

/** Closes what its deadline has passed for, and lets lapse what the brand did not choose in time. Reads say so before this runs. */
export async function endDue(ctx: Ctx): Promise<void> {
  for (let over = await ctx.query(findOver, [ctx.now]); over.length > 0; over = await ctx.query(findOver, [ctx.now])) {
    for (const { id } of over) {
      await ctx.tx(async (tx) => {
        const campaign = await lockCampaign(tx, id)
        if (campaign.status === 'open' && campaign.apply_until && campaign.apply_until <= tx.now) await close(tx, id, campaign.apply_until)
      })
    }
  }
  for (let done = await ctx.query(findChosen, [ctx.now]); done.length > 0; done = await ctx.query(findChosen, [ctx.now])) {
    for (const { id } of done) {
      await ctx.tx(async (tx) => {
        await lockCampaign(tx, id)
        await tx.query(lapse, [id, tx.now])
      })
    }
  }
}

async function close(tx: Tx, campaign_id: bigint, at: Date): Promise<void> {
  await tx.query(setStatus, [campaign_id, 'closed', tx.now, new Date(at.getTime() + choosing_ms)])
  await tx.emit('campaign.closed', { campaign_id })
}
