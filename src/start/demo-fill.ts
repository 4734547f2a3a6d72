import type { Config } from '#platform/config.ts'
import type { Engine } from '#platform/ctx.ts'
import { openSdk, type Sdk } from '#sdk'
import { crowd } from './demo.ts'
import { makeCrowd, type CrowdCreator } from './demo-crowd.ts'
import { portraitOf, stillOf, uploadPicture } from './demo-pictures.ts'
import { buyers, trade } from './demo-trade.ts'

type Needs = { config: Config; engine: Engine; url: string }
export type Crowd = { lines: string[]; fill(say: (line: string) => void): Promise<void>; stop(): Promise<void> }

/**
 * The people who make the demo look like a market. They join while the server is already up, because with their pictures it takes a minute;
 * by the stand-in for Google, so where Google is live there are none.
 */
export async function openCrowd({ config, engine, url }: Needs): Promise<Crowd> {
  const wanted = config.production || config.GOOGLE_CLIENT_ID || config.TWILIO_ACCOUNT_SID ? 0 : config.DEMO_CREATORS
  const [there] = wanted > 0 ? await engine.database.query(crowd) : []
  const lacking = Math.max(0, wanted - (there?.count ?? 0))
  let stopped = false
  let filling = Promise.resolve()
  return {
    lines: lacking > 0 ? [`           ${lacking} more creators arrive while you look around`] : [],
    fill(say) {
      if (lacking === 0) return filling
      const began = performance.now()
      const seconds = () => Math.round((performance.now() - began) / 1000)
      return (filling = fillMarket(url, wanted, () => stopped).then(
        () => (stopped ? undefined : say(`${wanted} creators have arrived after ${seconds()} s`)),
        (error: unknown) => (stopped ? undefined : say(`The demo's crowd could not all come: ${String(error)}; the next start goes on`)),
      ))
    },
    async stop() {
      stopped = true
      await filling
    },
  }
}

/** Lets the made-up crowd join, a few at a time. Whoever is complete already is passed by. */
async function fillMarket(url: string, creators: number, stopped: () => boolean): Promise<void> {
  const brands: Sdk[] = []
  for (const buyer of buyers) brands.push(await joinAsBrand(url, buyer))
  const waiting = makeCrowd(creators)
  const join = async () => {
    for (let next = waiting.shift(); next && !stopped(); next = waiting.shift()) await joinMarket(url, next, brands)
  }
  await Promise.all([join(), join(), join()])
}

/** Signs somebody up, or in, at the stand-in for Google. */
async function signInByGoogle(url: string, email: string, name: string, role: 'brand' | 'creator'): Promise<Sdk> {
  const told = await fetch(`${url}/google/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, name, email_verified: true }),
  })
  const { id_token } = (await told.json()) as { id_token: string }
  const sdk = openSdk({ base_url: url })
  await sdk.auth.signup({ google_id_token: id_token, role })
  return sdk
}

async function joinAsBrand(url: string, { email, name, industries, location_city }: (typeof buyers)[number]): Promise<Sdk> {
  const sdk = await signInByGoogle(url, email, name, 'brand')
  await sdk.profile.update_basic_info({ company_name: name, location_city, location_country: 'IN' })
  await sdk.profile.update_preferences({ industries: [...industries] })
  return sdk
}

async function joinMarket(url: string, creator: CrowdCreator, brands: readonly Sdk[]): Promise<void> {
  const sdk = await signInByGoogle(url, creator.email, creator.name, 'creator')
  if ((await sdk.profile.me({})).creator?.bio) return
  const { location_city, location_state, location_country, languages, content_categories, currency } = creator
  await sdk.profile.update_preferences({ content_categories, languages, rate_currency: currency })
  for (const { platform, followers, engagement } of creator.accounts) {
    if (platform !== 'ugc') await showAccount(sdk, platform, handleAt(platform, creator.handle), followers, Math.round(engagement * 100))
  }
  for (const [nth, title] of creator.works.entries()) {
    const still = await uploadPicture(sdk, 'portfolio', stillOf(creator, nth))
    await sdk.portfolio.add({ title, media_ids: [still] }, { idempotency_key: `crowd-work-${nth}` })
  }
  for (const [nth, sold] of creator.packages.entries())
    await sdk.packages.create(sold as Parameters<typeof sdk.packages.create>[0], { idempotency_key: `crowd-package-${nth}` })
  const profile_image_media_id = await uploadPicture(sdk, 'avatar', portraitOf(creator))
  const brand = brands[creator.seed % brands.length]
  if (brand && creator.seed % 3 === 0) await trade(brand, sdk, creator.seed)
  // The bio comes last: whoever has one is complete.
  await sdk.profile.update_basic_info({ location_city, location_state, location_country, profile_image_media_id, bio: creator.bio })
}

async function showAccount(sdk: Sdk, platform: string, handle: string, followers: number, engagement_bp: number): Promise<void> {
  const added = { platform: platform as Parameters<typeof sdk.social_accounts.add>[0]['platform'], handle }
  const { id: account_id } = await sdk.social_accounts.add(added, { idempotency_key: `crowd-account-${platform}` })
  await sdk.social_accounts.record_metrics({ account_id, followers, engagement_bp }, { idempotency_key: `crowd-metrics-${platform}` })
}

/** Each platform has names of its own kind. */
function handleAt(platform: string, handle: string): string {
  if (['instagram', 'youtube', 'tiktok', 'facebook'].includes(platform)) return handle.slice(0, 24).replace(/\.$/, '')
  return handle.replace(/\./g, '_').slice(0, platform === 'linkedin' ? 40 : 14).replace(/_$/, '') // prettier-ignore
}
