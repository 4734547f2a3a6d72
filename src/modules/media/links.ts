import type { Scope } from '#platform/ctx.ts'
import { hmacSha256, sameBytes } from '#platform/crypto.ts'
import { linkEnds } from './rules.ts'

export type Disposition = 'inline' | 'attachment'
type Signed = { readonly asset_id: bigint; readonly variant: string; readonly disposition: Disposition; readonly ends: Date }

const letters = { inline: 'i', attachment: 'a' } as const

/** The address of one variant for whoever holds it, for a quarter of an hour. Nothing about it can be changed. */
export function privateLink(scope: Scope, asset_id: bigint, variant: string, disposition: Disposition): string {
  const said = `${asset_id}.${variant}.${letters[disposition]}.${Math.floor(linkEnds(scope.now).getTime() / 1000).toString(36)}`
  return `${scope.public_url}/media/s/${said}.${signatureOf(said, scope.secrets.jwt).toString('base64url')}`
}

/** The address of one variant for everybody, for as long as it is used in public. Nobody guesses its key. */
export function publicLink(scope: Scope, public_key: string, variant: string): string {
  return `${scope.public_url}/media/p/${public_key}/${variant}`
}

/** What a private link was made for; undefined when we did not make it. Whether it has ended is the caller's to see. */
export function readLink({ secrets }: Scope, link: string): Signed | undefined {
  const match = /^((\d{1,19})\.(\w{1,30})\.([ia])\.([0-9a-z]{1,9}))\.([\w-]{43})$/.exec(link)
  if (!match) return undefined
  const [, said = '', asset_id = '', variant = '', letter, ends = '', signature = ''] = match
  const given = Buffer.from(signature, 'base64url')
  if (![secrets.jwt, ...secrets.jwt_previous].some((key) => sameBytes(signatureOf(said, key), given))) return undefined
  const disposition = letter === 'i' ? 'inline' : 'attachment'
  return { asset_id: BigInt(asset_id), variant, disposition, ends: new Date(Number.parseInt(ends, 36) * 1000) }
}

const signatureOf = (said: string, key: string) => hmacSha256(key, `media link ${said}`)
