import type { z } from 'zod'
import { creatorOf } from '#modules/users/index.ts'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { last_id } from './lists.ts'
import {
  findApplicationSql, findCampaign, listApplicationsByStatus, listApplicationsSql, listOwn, offeredOf, type ApplicationRow, type CampaignRow,
} from './queries.ts' // prettier-ignore
import type { Application, ApplicationId, ApplicationPage, ListApplications, ListOwnApplications } from './schema.ts'
import { factsOf, partyOf, presentApplication } from './view.ts'

type Page = Promise<z.output<typeof ApplicationPage>>

/** Whose applications the actor reads in this campaign: null means everybody's. */
function readsOf(scope: Scope, campaign: CampaignRow): bigint | null {
  return partyOf(scope.actor, campaign) === 'creator' ? creatorOf(scope.actor) : null
}

/** Problem `application.not_found` (404) also for what the actor may not see. */
export async function findApplication(scope: Scope, campaign: CampaignRow, id: bigint): Promise<ApplicationRow> {
  const [row] = await scope.query(findApplicationSql, [campaign.id, readsOf(scope, campaign), id])
  if (row) return row
  throw new Problem('not_found', 'application.not_found', 'There is no such application')
}

/** How many offers of this campaign wait for an answer. */
export async function countOffered(scope: Scope, campaign_id: bigint): Promise<number> {
  const [row] = await scope.query(offeredOf, [campaign_id])
  return row?.offered ?? 0
}

export async function readApplicationIn(scope: Scope, campaign: CampaignRow, id: bigint): Promise<Application> {
  const row = await findApplication(scope, campaign, id)
  return presentApplication(scope, row, aroundOf(scope, campaign), await countOffered(scope, campaign.id))
}

export async function readApplication(ctx: Ctx, { campaign_id, application_id }: z.output<typeof ApplicationId>): Promise<Application> {
  return readApplicationIn(ctx, await findCampaign(ctx, campaign_id), application_id)
}

/** Who applied to a campaign, newest first, each with what its card says; a creator finds its own. */
export async function listApplications(ctx: Ctx, { campaign_id, status, cursor, limit }: z.output<typeof ListApplications>): Page {
  const list = `applications ${campaign_id} ${status ?? ''}`
  const [before = last_id] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const campaign = await findCampaign(ctx, campaign_id)
  const values = [campaign_id, readsOf(ctx, campaign), before, limit + 1]
  const rows = await (status === undefined
    ? ctx.query(listApplicationsSql, values)
    : ctx.query(listApplicationsByStatus, [...values, status]))
  const offered = await countOffered(ctx, campaign_id)
  const around = aroundOf(ctx, campaign)
  return pageFrom(rows, limit, list, (row) => presentApplication(ctx, row, around, offered))
}

/** What a creator applied to, newest first. */
export async function listOwnApplications(ctx: Ctx, { status, cursor, limit }: z.output<typeof ListOwnApplications>): Page {
  const creator_id = creatorOf(ctx.actor)
  const list = `applications of ${creator_id} ${status ?? ''}`
  const [before = last_id] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const rows = await ctx.query(listOwn, [creator_id, before, limit + 1, status ?? null])
  // What the brief says matters to none of the creator's own moves.
  const brief = { description: null, wanted: [], budget_max_minor: null, brand_id: null, now: ctx.now }
  return pageFrom(rows, limit, list, (row) => presentApplication(ctx, row, { ...row, ...brief, status: row.campaign_status }, 0))
}

const aroundOf = (scope: Scope, campaign: CampaignRow) => ({ ...factsOf(campaign, scope.now), brand_id: campaign.brand_id })

function pageFrom<R extends ApplicationRow>(rows: R[], limit: number, list: string, show: (row: R) => Application) {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(show), next: rows.length > limit && last ? cursorOf(list, [last.id]) : null }
}
