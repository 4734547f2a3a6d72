import type { Person } from './people.ts'
import type { World } from './world.ts'

const day_ms = 86_400_000

/** A brief that can be published as it is. */
export function briefIn(world: World) {
  return {
    title: 'Monsoon chai',
    description: 'Show the cup in the first three seconds',
    wanted: [{ platform: 'instagram' as const, content_type: 'reel', quantity: 2 }],
    categories: ['food'],
    currency: 'INR',
    budget_min: '5000.00',
    budget_max: '20000.00',
    budget_total: '60000.00',
    apply_until: new Date(world.clock.now().getTime() + 7 * day_ms).toISOString(),
    creators_wanted: 2,
  }
}

/** A campaign of this brand that creators may apply to. */
export async function openCampaign(world: World, brand: Person, changes: object = {}) {
  const { id } = await brand.sdk.campaigns.create({ ...briefIn(world), ...changes })
  return brand.sdk.campaigns.publish({ campaign_id: id })
}

/** A creator's application for ₹9,000 and five days. */
export function apply({ sdk }: Person, campaign_id: string) {
  return sdk.applications.apply({ campaign_id, pitch: 'I drink chai all day', price: '9000', delivery_days: 5 })
}
