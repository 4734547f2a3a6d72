import { openSdk, type Sdk } from '#sdk'
import type { Inbox } from '#integrations/dev-inbox/index.ts'
import type { Engine } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { brands, creators, type DemoCreator } from './demo-people.ts'
import { playOrders } from './demo-orders.ts'
import { portraitOf, uploadPicture } from './demo-pictures.ts'
import type { DemoStaff } from './demo-staff.ts'
import { categories } from './demo-themes.ts'

type DemoNeeds = { engine: Engine; url: string; inbox: Inbox; settle: () => Promise<void>; staff: DemoStaff }

const standing = statement<{ users: bigint; demo: bigint; finished: boolean }>(
  'demo.standing',
  `select count(*) as users, count(*) filter (where phone = any($1)) as demo,
     exists (select from brand_profile b join "user" u on u.id = b.user_id where u.phone = $2 and b.description = $3) as finished from "user"`,
)
/** How many of the crowd are complete. */
export const crowd = statement<{ count: number }>(
  'demo.crowd',
  `select count(*)::int as count from creator_profile c join "user" u on u.id = c.user_id where u.email like '%@crowd.example' and c.bio is not null`,
)

/** What the last brand says of itself once everything else is there. */
const last_words = 'We make sneakers that dry overnight.'

/**
 * Fills an empty database with people, packages and orders in every state of the journey, through the API as anybody would. A seeding that
 * was killed goes on at the next start; a database with people of its own is left alone. Answers lines for the start's box.
 */
export async function seedDemo(needs: DemoNeeds): Promise<string[]> {
  const phones = [...brands, ...creators].map(({ phone }) => phone)
  const [found] = await needs.engine.database.query(standing, [phones, brands[1].phone, last_words])
  if (!found || (found.users > 0n && found.demo === 0n)) return []
  await needs.staff.hire(needs.engine, needs.url)
  if (!found.finished) {
    const sellers: Sdk[] = []
    for (const creator of creators) sellers.push(await joinCreator(needs, creator))
    const buyers: Sdk[] = []
    for (const { phone, name, location_city, industries } of brands) {
      const sdk = await signIn(needs, phone, name, 'brand')
      await sdk.profile.update_basic_info({ company_name: name, location_city, location_country: 'IN' })
      await sdk.profile.update_preferences({ industries: [...industries] })
      buyers.push(sdk)
    }
    await playOrders(needs.settle, buyers, sellers)
    await buyers[1]?.profile.update_basic_info({ description: last_words })
  }
  return [
    `Demo       brand ${brands[0].phone} (${brands[0].name}), creator ${creators[0]?.phone} (${creators[0]?.name});`,
    '           sign in by phone: the code arrives in the Dev Inbox',
    ...needs.staff.lines(),
  ]
}

/** Signs up or, when the number is known, in: both answer alike and send a code. */
async function signIn({ url, inbox }: DemoNeeds, phone: string, name: string, role: 'brand' | 'creator'): Promise<Sdk> {
  const sdk = openSdk({ base_url: url })
  await sdk.auth.signup({ phone, name, role })
  const message = inbox.list().find(({ to }) => to === phone)
  await sdk.auth.verify_otp({ phone, code: /\b\d{6}\b/.exec(message?.text ?? '')?.[0] ?? '' })
  return sdk
}

async function joinCreator(needs: DemoNeeds, creator: DemoCreator): Promise<Sdk> {
  const { phone, name, bio, location_city, location_state, content_categories, packages } = creator
  const sdk = await signIn(needs, phone, name, 'creator')
  await sdk.profile.update_basic_info({ bio, location_city, location_state, rate_currency: 'INR' })
  await sdk.profile.update_preferences({ content_categories })
  const theme = Object.entries(categories).find(([slug]) => content_categories.includes(slug))?.[1] ?? categories.travel
  const portrait = portraitOf({ seed: 500 + Number(phone.slice(-2)), theme })
  await sdk.profile.update_basic_info({ profile_image_media_id: await uploadPicture(sdk, 'avatar', portrait) })
  for (const [number, sold] of packages.entries())
    await sdk.packages.create({ ...sold, quantity: 1 } as never, { idempotency_key: `demo-package-${number}` })
  return sdk
}
