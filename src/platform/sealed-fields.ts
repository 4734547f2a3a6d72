import type { Scope } from './ctx.ts'
import { seal, unseal } from './crypto.ts'

/** Seals text fields, so that the database alone shows none of them; they open under the same `about` (what it is and whose) only. */
export function sealFields(scope: Scope, about: string, fields: Readonly<Record<string, string>>): Buffer {
  return seal(scope.secrets.sealing, about, Buffer.from(JSON.stringify(fields)))
}

/** What `sealFields` sealed; throws when no known key sealed it, or when it is about something else. */
export function openFields(scope: Scope, about: string, sealed: Uint8Array): Record<string, string> {
  const fields: unknown = JSON.parse(unseal(scope.secrets.sealing, about, sealed).toString())
  if (typeof fields !== 'object' || fields === null) throw new Error(`${about} holds no fields`)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
}
