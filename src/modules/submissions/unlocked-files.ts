import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { downloadsOf } from '#modules/media/index.ts'
import { approvedAssets } from './file-queries.ts'
import type { Unlocked } from './schema.ts'
import type { Looking } from './present.ts'

/** The files of approved work, to be saved; none of an order that ended for nothing. */
export async function unlockedFiles(scope: Scope, looking: Looking): Promise<z.output<typeof Unlocked>[]> {
  return unlocked(scope, looking, null)
}

/** One of them; Problem `file.not_found` (404), which is also what stands there before the approval. */
export async function unlockedFile(scope: Scope, looking: Looking, file_id: bigint): Promise<z.output<typeof Unlocked>> {
  const [found] = await unlocked(scope, looking, file_id)
  if (!found)
    throw new Problem('not_found', 'file.not_found', 'There is no such file, or not yet: files are there once the work is approved')
  return found
}

async function unlocked(scope: Scope, { order_id, void: gone }: Looking, file_id: bigint | null): Promise<z.output<typeof Unlocked>[]> {
  const rows = gone ? [] : await scope.query(approvedAssets, [order_id, file_id])
  const media = await downloadsOf(scope, rows.map(({ media_id }) => media_id)) // prettier-ignore
  return rows.flatMap(({ id, number, position, alt, media_id }) => {
    const file = media.get(media_id)
    return file ? [{ id, number, position, alt, media: file }] : []
  })
}
