import { codeSentTo } from './people.ts'
import type { Node } from './node.ts'
import type { World } from './world.ts'

export type Answer = { status: number; body: Record<string, any>; headers: Headers; retry_after: string | null }
export type Account = { access_token: string; refresh_token: string; device_token: string; user: { id: string } }

export const password = 'four words one remembers'
export const wrong_password = 'four words of a thief'

/** Calls an address below /auth as it is, without the SDK, which would renew tokens by itself. */
export async function ask(world: World | Node, method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  const init = { ...(body !== undefined && { body }), ...(token !== undefined && { token }) }
  const response = await world.request(method, `/api/v1/auth/${path}`, init)
  return {
    status: response.status,
    body: (await response.json()) as Answer['body'],
    headers: response.headers,
    retry_after: response.headers.get('retry-after'),
  }
}

export const post = (world: World | Node, path: string, body: unknown, token?: string) => ask(world, 'POST', path, body, token)

/** Somebody with a mail address and a password, signed in. */
export async function joinByEmail(world: World, email: string, chosen = password): Promise<Account> {
  await post(world, 'signup', { email, password: chosen, name: 'Asha Rao', role: 'brand' })
  const { body } = await post(world, 'verify-otp', { email, password: chosen, code: codeSentTo(world, email) })
  return body as Account
}

/** Somebody with a phone and no password, signed in; again with the same number: another session. */
export async function joinByPhone(world: World, phone: string): Promise<Account> {
  await post(world, 'signup', { phone, name: 'Asha Rao', role: 'creator' })
  const { body } = await post(world, 'verify-otp', { phone, code: codeSentTo(world, phone) })
  return body as Account
}

/** What a call with this token is answered with: 200 while its session runs. */
export async function standing(world: World | Node, token: string): Promise<number> {
  return (await ask(world, 'GET', 'me', undefined, token)).status
}
