import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { findCampaign, ofBrand, openEnding, openNewest, visibleTo, type CampaignRow } from './queries.ts'
import type { Campaign, CampaignPage, ListCampaigns } from './schema.ts'
import { present, presentAll } from './view.ts'

type Asked = z.output<typeof ListCampaigns>
type Page = Promise<z.output<typeof CampaignPage>>
export const last_id = 9_223_372_036_854_775_807n

export async function readCampaign(ctx: Ctx, { campaign_id }: { campaign_id: bigint }): Promise<Campaign> {
  return present(ctx, await findCampaign(ctx, campaign_id))
}

/** A brand's own campaigns, or what is open to everybody else, one range of an index in its own order. */
export function listCampaigns(ctx: Ctx, asked: Asked): Page {
  return ctx.actor.brand_id !== null || asked.mine === 'true' ? listOwnCampaigns(ctx, asked) : listOpen(ctx, asked)
}

async function listOwnCampaigns(ctx: Ctx, { status, cursor, limit }: Asked): Page {
  const list = `campaigns of ${ctx.actor.brand_id} ${status ?? ''}`
  const [before = last_id] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const rows = await ctx.query(ofBrand, [ctx.actor.brand_id, null, status ?? null, ctx.now, before, limit + 1])
  return pageFrom(ctx, rows, limit, ({ id }) => cursorOf(list, [id]))
}

async function listOpen(ctx: Ctx, { sort, platform, category, country, city, currency, budget, cursor, limit }: Asked): Page {
  if (budget !== undefined && currency === undefined) throw invalidField('/currency', 'required', 'Give the currency of the budget')
  const least = budget === undefined || currency === undefined ? null : parseMajor(budget, currency, '/budget')
  const filters = [platform ?? null, category ?? null, country ?? null, city ?? null, currency ?? null, least]
  const list = `campaigns ${sort} ${JSON.stringify(filters.map(String))}`
  const [at, id] = cursor === undefined ? [] : readCursor(list, cursor, 2)

  const newest = sort === 'newest'
  const first = newest ? new Date(ctx.now.getTime() + 1) : ctx.now
  const from = at === undefined ? first : timeOf(at)
  const values = [...visibleTo(ctx), ...filters, from, id ?? (newest ? 0n : last_id), limit + 1]
  const rows = await ctx.query(newest ? openNewest : openEnding, values)
  return pageFrom(ctx, rows, limit, (row) => cursorOf(list, [((newest ? row.published_at : row.apply_until) ?? ctx.now).getTime(), row.id]))
}

/** A cursor somebody made up may hold more than there is time. */
function timeOf(ms: bigint): Date {
  const latest = 253_402_300_799_999n
  return new Date(Number(ms < latest ? ms : latest))
}

async function pageFrom(ctx: Ctx, rows: CampaignRow[], limit: number, cursor: (row: CampaignRow) => string) {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: await presentAll(ctx, page), next: rows.length > limit && last ? cursor(last) : null }
}
