import type { Scope } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { mediaOf } from '#modules/media/index.ts'
import { listPublications, type PublicationRow } from './publication-queries.ts'
import type { Publication } from './publication-schema.ts'

/** Where the work went live, newest first, for who may see the order. */
export async function listPublicationsOf(
  scope: Scope,
  order_id: bigint,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Paged<Publication>> {
  const page = await pageBy<PublicationRow>(
    `publications ${order_id}`,
    asked,
    1,
    ({ number }) => [number],
    (after, most) => scope.query(listPublications, [order_id, after?.[0] ?? null, most]),
  )
  const media = await mediaOf(scope, page.items.flatMap(({ media_id }) => media_id ?? [])) // prettier-ignore
  return {
    ...page,
    items: page.items.map(({ media_id, ...row }) => ({ ...row, screenshot: (media_id !== null && media.get(media_id)) || null })),
  }
}
