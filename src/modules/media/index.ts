import type { Scope } from '#platform/ctx.ts'
import { usesOf } from './queries.ts'

import './events.ts'

export { attachFails, attachMedia, detachMedia, type Attaching } from './attach.ts'
export { makePreview } from './preview.ts'
export type { Purpose } from './rules.ts'
export { Media, MediaId } from './schema.ts'
export { downloadsOf, mediaOf, previewsOf } from './view.ts'

/** The ids of the files used in each of these places, in the order in which they were attached; a place without any is left out. */
export async function mediaUsedIn(scope: Scope, uses: readonly string[]): Promise<Map<string, bigint[]>> {
  const found = new Map<string, bigint[]>()
  if (uses.length === 0) return found
  for (const { used_in, asset_id } of await scope.query(usesOf, [uses])) found.set(used_in, [...(found.get(used_in) ?? []), asset_id])
  return found
}
