import type { Scope } from '#platform/ctx.ts'
import { hmacSha256, seal, unseal } from '#platform/crypto.ts'

/** Seals text fields; they open under the same `about` only. */
export function sealFields(scope: Scope, about: string, fields: Readonly<Record<string, string>>): Buffer {
  return seal(scope.secrets.sealing, about, Buffer.from(JSON.stringify(fields)))
}

export function openFields(scope: Scope, about: string, sealed: Uint8Array): Record<string, string> {
  const fields: unknown = JSON.parse(unseal(scope.secrets.sealing, about, sealed).toString())
  if (typeof fields !== 'object' || fields === null) throw new Error(`${about} holds no fields`)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}

/** A keyed digest by which the same value is found again without being opened. After a change of key only what was given since is found. */
export function fingerprintOf(scope: Scope, value: string): Buffer {
  return hmacSha256(scope.secrets.sealing[0] ?? '', `fingerprint ${value}`)
}
