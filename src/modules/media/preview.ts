import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Ctx } from '#platform/ctx.ts'
import { markImage } from './image.ts'
import { oneAtATime } from './look.ts'
import { addPreview, findToMark, trash } from './queries.ts'
import { previewName } from './rules.ts'

/** Makes, once, the preview of a clean image with `words` across it; of what is no image, or gone, none. `mark` numbers it; see `previewsOf`. */
export async function makePreview(ctx: Ctx, media_id: bigint, { mark, words }: { mark: bigint; words: string }): Promise<void> {
  const { storage } = ctx.ports
  const name = previewName(mark)
  const [full] = await ctx.query(findToMark, [media_id, name])
  if (!full) return
  const { body, width, height } = await oneAtATime(async () => markImage(await buffer(await storage.read(full.storage_key)), words))
  const key = `${full.storage_key.split('.')[0]}.mark${randomBytes(4).toString('hex')}`
  await storage.put({ key, bytes: body.length, content_type: 'image/webp', body: Readable.from([body]) })
  await ctx.tx(async (tx) => {
    const [added] = await tx.query(addPreview, [media_id, name, 'image/webp', body.length, width, height, key])
    if (added) return
    await tx.query(trash, [[key], tx.now])
    await tx.emit('media.discarded', {})
  })
}
