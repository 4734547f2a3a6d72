import type { Sdk } from '#sdk'
import { accountOf } from '#test/payouts.ts'
import { codeSentTo, type Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import type { World } from '#test/world.ts'

/** Where many orders are played at once: the same few people meet in all of them. */
export type Shop = {
  readonly world: World
  readonly brands: readonly Person[]
  readonly creators: readonly Person[]
  /** Two of the staff, for what one may not decide alone. */
  readonly staff: Sdk[]
}

export async function openShop(world: World): Promise<Shop> {
  const several = (role: 'brand' | 'creator', many: number) => Promise.all(Array.from({ length: many }, () => world.join(role)))
  const [brands, creators] = [await several('brand', 2), await several('creator', 3)]
  const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
  for (const { profile_id: brand_id } of brands)
    await admin.sdk.payments.set_brand_terms({ brand_id, currency: 'INR', credit_limit: '100000000', reason: 'They play' })
  await Promise.all(creators.map((creator) => accountOf(world, creator, admin)))
  return { world, brands, creators, staff: [agent.sdk, admin.sdk] }
}

/** Signs in again whose session has ended meanwhile. */
export async function signInAgain({ world }: Shop, { sdk, phone }: Person): Promise<void> {
  await sdk.auth.login({ phone })
  await sdk.auth.verify_otp({ phone, code: codeSentTo(world, phone) })
}

/** What a payer can do at the gateway: `unheard` pays and the webhook is lost, `fivefold` pays and it comes five times. */
export type Paying = 'card' | 'upi' | 'decline' | 'unheard' | 'fivefold'

/** Where the payer is sent to, null when there is nothing to pay at the gateway any more. */
export async function hostedPage(pay_url: string | null): Promise<string | null> {
  if (pay_url === null) return null
  const page = (await fetch(pay_url, { redirect: 'manual' })).headers.get('location')
  return page?.includes('/sandbox/checkout/') ? page : null
}

/** Presses a button of the hosted page the way a browser does. */
export async function press({ world }: Shop, page: string | null, how: Paying): Promise<void> {
  if (!page) return
  if (how === 'unheard') world.sandbox.knobs.drop_webhooks = 1
  if (how === 'fivefold') world.sandbox.knobs.duplicate = 5
  const action = how === 'unheard' || how === 'fivefold' ? 'card' : how
  await fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })
}
