import type { Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

/** A version of the work; both tenants have their first. */
const version: Thing = {
  fields: ['number'],
  owners: ['brand', 'creator'],
  make: () => ({ own: '1' }),
  open_at: ['orders.submission', 'orders.comments', 'orders.comment'],
  missing: '999999',
}

/** A file of it, which the brand may not have before it approves. */
const file: Thing = {
  fields: ['file_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const { deal } = tenantOf(owner)
    const { files } = await owner.sdk.orders.submission({ order_id: deal.order_id, number: 1 })
    return { own: files[0]?.id ?? '' }
  },
  seen_by: ['agent', 'admin'],
  depends_at: ['orders.file'],
}

/** What this side says of it. */
const comment: Thing = {
  fields: ['comment_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const { deal, marker } = tenantOf(owner)
    const { order_id } = deal
    const say = async () => (await owner.sdk.orders.comment({ order_id, number: 1, text: marker })).id
    const [own, ended] = [await say(), await say()]
    await owner.sdk.orders.remove_comment({ order_id, comment_id: ended })
    return { own, ended }
  },
  seen_by: ['agent', 'admin'],
}

export const work: readonly Thing[] = [version, file, comment]
