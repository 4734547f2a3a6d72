import { openSdk, type Sdk } from '#sdk'
import type { Inbox } from '#integrations/dev-inbox/index.ts'

export type Joining = { name?: string; phone?: string; currency?: string; city?: string; categories?: string[] }
export type Person = {
  readonly sdk: Sdk
  readonly role: 'brand' | 'creator'
  readonly name: string
  readonly phone: string
  readonly user_id: string
  readonly profile_id: string
}

/** What of the world somebody needs who joins it. */
type Surroundings = { readonly url: string; readonly inbox: Inbox }

let joined = 0

/** Somebody signs up by phone: the code arrives in the inbox, the profile is filled in. */
export async function join(world: Surroundings, role: 'brand' | 'creator', wishes: Joining = {}): Promise<Person> {
  const number = ++joined
  const name = wishes.name ?? `${role === 'brand' ? 'Chai Company' : 'Asha Rao'} ${number}`
  const phone = wishes.phone ?? `+9198${String(10_000_000 + number)}`
  const sdk = openSdk({ base_url: world.url })
  await sdk.auth.signup({ phone, name, role })
  await sdk.auth.verify_otp({ phone, code: codeSentTo(world, phone) })
  const me = await sdk.auth.me({})
  if (role === 'creator') {
    await sdk.profile.update_basic_info({ location_city: wishes.city ?? 'Mumbai', rate_currency: wishes.currency ?? 'INR' })
    await sdk.profile.update_preferences({ content_categories: wishes.categories ?? ['fashion'] })
  }
  const profile_id = role === 'brand' ? me.brand_id : me.creator_id
  if (!profile_id) throw new Error(`${name} has no profile`)
  return { sdk, role, name, phone, user_id: me.user.id, profile_id }
}

/** The newest code that was sent to this number. */
export function codeSentTo(world: Surroundings, phone: string): string {
  const message = world.inbox.list().find(({ to }) => to === phone)
  const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0]
  if (!code) throw new Error(`no code was sent to ${phone}`)
  return code
}
