import { apply, openCampaign } from '#test/briefs.ts'
import type { Owner, Tenant, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

type Ran = { campaign_id: string; cancelled_id: string; application_id: string; withdrawn_id: string }
const ran = new WeakMap<Tenant, Ran>()

/** The tenant's creator applied, and its brand took no more applications: so nobody else sees it. */
async function run(owner: Owner): Promise<Ran> {
  const { world } = owner
  const tenant = tenantOf(owner)
  const { brand, creator, marker } = tenant
  const known = ran.get(tenant)
  if (known) return known
  const { id: campaign_id } = await openCampaign(world, brand, { description: marker })
  const pitch = { pitch: marker, price: '9000', delivery_days: 5 }
  const { id: application_id } = await creator.sdk.applications.apply({ campaign_id, ...pitch })
  const other = await world.join('creator')
  const withdrawn = await apply(other, campaign_id)
  await other.sdk.applications.withdraw({ campaign_id, application_id: withdrawn.id })
  await brand.sdk.campaigns.close({ campaign_id })
  const { id: cancelled_id } = await openCampaign(world, brand, { description: marker })
  await brand.sdk.campaigns.cancel({ campaign_id: cancelled_id })
  const made = { campaign_id, cancelled_id, application_id, withdrawn_id: withdrawn.id }
  ran.set(tenant, made)
  return made
}

const campaign: Thing = {
  fields: ['campaign_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const { campaign_id, cancelled_id } = await run(owner)
    return { own: campaign_id, ended: cancelled_id }
  },
  seen_by: ['agent', 'admin'],
}

const application: Thing = {
  fields: ['application_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const { application_id, withdrawn_id } = await run(owner)
    return { own: application_id, ended: withdrawn_id }
  },
  seen_by: ['agent', 'admin'],
}

export const campaigns: readonly Thing[] = [campaign, application]
