import { Secret, TOTP } from 'otpauth'
import { makeInvitation } from '#modules/invitations/index.ts'
import { openSdk, type Sdk } from '#sdk'
import { ctxOf } from './context.ts'
import type { World } from './world.ts'

export const staffPassword = 'five words that staff remember'
export type Staff = {
  readonly sdk: Sdk
  readonly user_id: string
  readonly email: string
  readonly recovery_codes: readonly string[]
  /** What the authenticator app shows so many steps of 30 seconds from now. */
  code(steps?: number): string
}

let hired = 0

/** Somebody is invited as on the server's command line, accepts, and sets up the second factor. */
export async function hire(world: World, role: 'agent' | 'admin'): Promise<Staff> {
  const email = `${role}-${++hired}@influmojo.example`
  const { sdk, user_id } = await accept(world, email, role)
  const { secret } = await sdk.auth.prepare_second_factor({})
  const code = (steps = 0) => appCode(world, secret, steps)
  const { recovery_codes } = await sdk.auth.confirm_second_factor({ code: code() })
  return { sdk, user_id, email, recovery_codes, code }
}

/** Staff that have not set up a second factor yet. */
export async function accept(world: World, email: string, role: 'agent' | 'admin'): Promise<{ sdk: Sdk; user_id: string }> {
  const { token } = await ctxOf(world).tx((tx) => makeInvitation(tx, { email, role, name: `Staff ${hired}` }))
  const sdk = openSdk({ base_url: world.url })
  const answer = await sdk.auth.accept_invitation({ token, password: staffPassword })
  if (!('user' in answer)) throw new Error('a new account was asked for a second factor')
  return { sdk, user_id: answer.user.id }
}

/** What an authenticator app with this secret shows so many steps from now. */
export function appCode(world: World, secret: string, steps = 0): string {
  const timestamp = world.clock.now().getTime() + steps * 30_000
  return TOTP.generate({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30, timestamp })
}
