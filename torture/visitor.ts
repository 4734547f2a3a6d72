import { codeSentTo } from '#test/people.ts'
import type { World } from '#test/world.ts'

/** Any node there is. */
export type Asked = Pick<World, 'request'>

export type Answer = { status: number; headers: Headers; text: string; body: Record<string, unknown> }
export type Tokens = { access_token: string; refresh_token: string }

/** Sends JSON without the SDK, which would be too polite. */
export async function post(
  node: Asked,
  path: string,
  body: object,
  init: { token?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return read(await node.request('POST', `/api/v1${path}`, { body, ...init }))
}

export async function get(node: Asked, path: string, token?: string, headers: Record<string, string> = {}): Promise<Answer> {
  return read(await node.request('GET', `/api/v1${path}`, { headers, ...(token !== undefined && { token }) }))
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Record<string, unknown> }
}

let numbers = 0

/** A number nobody has used in this process. */
export function newPhone(): string {
  return `+9197${String(10_000_000 + numbers++)}`
}

/** Somebody new, signed up by phone. */
export async function signUp(world: World, phone = newPhone()): Promise<Tokens & { phone: string }> {
  await post(world, '/auth/signup', { phone, name: 'Asha Rao', role: 'creator' })
  const { status, body } = await post(world, '/auth/verify-otp', { phone, code: codeSentTo(world, phone) })
  if (status !== 200) throw new Error(`signing up came to ${status}: ${JSON.stringify(body)}`)
  return { ...(body as Tokens), phone }
}

export async function refresh(node: Asked, refresh_token: string): Promise<Answer & { tokens: Tokens | undefined }> {
  const answer = await post(node, '/auth/refresh', { refresh_token })
  return { ...answer, tokens: answer.status === 200 ? (answer.body as Tokens) : undefined }
}
