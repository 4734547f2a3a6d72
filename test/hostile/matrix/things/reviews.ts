import { withholdReviewsOf } from '#modules/reviews/index.ts'
import { ctxOf } from '#test/context.ts'
import { complete, orderAgain } from '#test/repeat.ts'
import type { Owner, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

/** Of an order of its own, and only by this side: what the other side would say nobody knows yet. */
async function post(owner: Owner): Promise<{ id: string; order_id: string }> {
  const { deal, marker } = tenantOf(owner)
  const { order_id } = await complete(await orderAgain(deal))
  const { id } = await owner.sdk.reviews.post({ order_id, stars: 5, text: marker })
  return { id, order_id }
}

const review: Thing = {
  fields: ['review_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const [own, ended] = [await post(owner), await post(owner)]
    await ctxOf(owner.world).tx((tx) => withholdReviewsOf(tx, BigInt(ended.order_id), 'The order was void'))
    return { own: own.id, ended: ended.id }
  },
  seen_by: ['agent', 'admin'],
}

export const reviews: readonly Thing[] = [review]
