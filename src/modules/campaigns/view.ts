import type { Media } from '#modules/media/index.ts'
import { titleOf } from '#modules/packages/index.ts'
import type { Actor, Scope } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { filesOf } from './attachments.ts'
import { seesAll, type ApplicationRow, type CampaignRow } from './queries.ts'
import { canMove, canOf, statusAt, type CampaignFacts, type Party } from './rules.ts'
import type { Application, Campaign } from './schema.ts'

/** As whom the actor stands to this campaign. */
export function partyOf(actor: Actor, { brand_id }: { brand_id: bigint }): Party {
  if (actor.kind === 'system') return 'system'
  if (actor.brand_id === brand_id) return 'brand'
  return seesAll(actor) ? 'staff' : 'creator'
}

export const factsOf = (row: CampaignRow, now: Date): CampaignFacts => ({ ...row, now })

/** The campaigns as this actor reads them, with their files. */
export async function presentAll(scope: Scope, rows: readonly CampaignRow[]): Promise<Campaign[]> {
  const files = await filesOf(
    scope,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => campaignFor(scope, row, files(row.id)))
}

export async function present(scope: Scope, row: CampaignRow): Promise<Campaign> {
  return campaignFor(scope, row, (await filesOf(scope, [row.id]))(row.id))
}

/** What it means to spend in all, how many applied, and what of its files was not found clean yet, is the brand's own business. */
function campaignFor(scope: Scope, row: CampaignRow, files: readonly Media[]): Campaign {
  const party = partyOf(scope.actor, row)
  const facts = factsOf(row, scope.now)
  const inside = party === 'brand' || party === 'staff'
  const money = (minor: bigint | null) => (minor === null || row.currency === null ? null : formatMinor(minor, row.currency))
  return {
    ...row,
    status: statusAt(facts),
    media: inside ? [...files] : files.filter(({ state }) => state === 'clean'),
    wanted: row.wanted.map((one) => ({ ...one, title: titleOf(one.platform, one.content_type) })),
    budget_min: money(row.budget_min_minor),
    budget_max: money(row.budget_max_minor),
    budget_total: inside ? money(row.budget_total_minor) : null,
    applications: inside ? row.applications : null,
    my_application_id: row.my_application_id,
    can: canOf(party, facts).filter(({ move }) => move !== 'apply' || row.my_application_id === null),
  }
}

type Around = CampaignFacts & { brand_id: bigint | null }

export function presentApplication(scope: Scope, row: ApplicationRow, campaign: Around, offered: number): Application {
  const { name, profile_image_url, location_city, verified, total_collaborations, on_time_bp, acceptance_bp, followers } = row
  const party = campaign.brand_id === null ? 'creator' : partyOf(scope.actor, { brand_id: campaign.brand_id })
  return {
    ...row,
    price: formatMinor(row.price_minor, row.currency),
    campaign_status: statusAt(campaign),
    creator: {
      name,
      profile_image_url,
      location_city,
      content_categories: row.content_categories ?? [],
      verified,
      total_collaborations,
      rating: Number(row.rating ?? 0),
      reviews: row.reviews ?? 0,
      on_time_bp,
      acceptance_bp,
      followers,
    },
    can: canMove(party, row.status, { ...campaign, offered }),
  }
}
