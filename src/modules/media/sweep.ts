import { day_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import { discard } from './begin.ts'
import { emptyTrash, findExpired, readTrash, stuckAssets, trash, unknownObjects } from './queries.ts'

/** Assets that were never finished, or that nobody has used for a day. */
export async function sweepAssets(ctx: Ctx): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const swept = await ctx.tx(async (tx) => {
      const expired = await tx.query(findExpired, [tx.now, 200])
      await discard(tx, expired.map(({ id }) => id)) // prettier-ignore
      return expired.length
    })
    if (swept < 200) return
  }
}

/** Throws away what the books no longer know. What the storage does not let go of stays written down. */
export async function takeOutTrash(ctx: Ctx): Promise<void> {
  const { storage } = ctx.ports
  for (let round = 0; round < 10; round++) {
    const objects = await ctx.query(readTrash, [ctx.now, 100])
    for (const { storage_key: key, upload_id } of objects) {
      if (upload_id !== null) await storage.abortUpload({ key, upload_id })
      await storage.remove(key)
    }
    await ctx.query(emptyTrash, [objects.map(({ storage_key }) => storage_key)])
    if (objects.length < 100) return
  }
}

const shelves = 256

/** The 256 shelves of the storage, some every hour so that each is seen once a day: objects without a row go to the trash. */
export async function sweepStorage(ctx: Ctx): Promise<void> {
  const hour = ctx.now.getUTCHours()
  const from = shelf(Math.floor((hour * shelves) / 24))
  const to = shelf(Math.floor(((hour + 1) * shelves) / 24))
  // What was listed as free by nobody for a day is nobody's.
  const before = ctx.now.getTime() - day_ms
  let after: string | undefined = `${from}/`
  for (let page = 0; page < 100 && after !== undefined; page++) {
    const objects = await ctx.ports.storage.list(after)
    const mine = objects.filter(({ key }) => key < to)
    const old = mine.filter(({ stored_at }) => stored_at.getTime() < before).map(({ key }) => key)
    const lost = await ctx.query(unknownObjects, [old])
    if (lost.length > 0) await ctx.query(trash, [lost.map(({ key }) => key), ctx.now])
    after = mine.length === objects.length ? objects.at(-1)?.key : undefined
  }
  await takeOutTrash(ctx)
}

/** After the last shelf comes what sorts behind every key. */
const shelf = (at: number) => (at >= shelves ? 'g' : at.toString(16).padStart(2, '0'))

/** What waits for longer than its job was tried: once more. */
export async function lookAgain(ctx: Ctx): Promise<void> {
  const stuck = await ctx.query(stuckAssets, [new Date(ctx.now.getTime() - day_ms / 4)])
  if (stuck.length > 0)
    await ctx.tx(async (tx) => {
      for (const { id } of stuck) await tx.emit('media.uploaded', { media_id: id })
    })
}
