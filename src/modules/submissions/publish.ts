import type { Tx } from '#platform/ctx.ts'
import { pgCode, pgConstraint } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { decidePublications, insertPublications, lastPublication } from './publication-queries.ts'
import { attachScreenshot, checkDisclosed, postOf, type Publishing } from './published-post.ts'
import { checkPostedAt } from './rules.ts'

/**
 * Notes where the work went live. Who calls holds the order and has seen that it may be moved. Problems: `request.invalid` (400) when an
 * address is not that of such a post, or the post is not said to be paid in a way that is clear enough where the creator is;
 * `publication.duplicate` (409) when a post already shows that other work went live; those of `attachFails`.
 */
export async function addPublications(tx: Tx, publishing: Publishing): Promise<void> {
  const { order_id, creator_id, posts, disclosure } = publishing
  await checkDisclosed(tx, publishing)
  const read = posts.map((post, nth) => ({ ...post, ...postOf(publishing, post.url, `/posts/${nth}/url`) }))
  for (const [nth, { posted_at, url }] of read.entries()) {
    checkPostedAt(posted_at, tx.now, `/posts/${nth}/posted_at`)
    if (read.findIndex((other) => other.url === url) < nth)
      throw invalidField(`/posts/${nth}/url`, 'publication.twice', 'The same post is given twice')
  }

  const [last] = await tx.query(lastPublication, [order_id])
  const rows = read.map(({ platform, kind, url, post_id, posted_at, screenshot_media_id }, nth) => {
    const media_id = screenshot_media_id?.toString() ?? null
    return { number: (last?.number ?? 0) + nth + 1, platform, kind, url, post_id, posted_at, media_id }
  })
  const values = [order_id, creator_id, (last?.round ?? 0) + 1, disclosure, tx.now, JSON.stringify(rows)]
  const added = await tx.query(insertPublications, values).catch(asDuplicate)
  for (const [nth, { screenshot_media_id }] of read.entries()) {
    const proof = added.find(({ number }) => number === rows[nth]?.number)
    if (proof && screenshot_media_id !== undefined)
      await attachScreenshot(tx, proof.id, screenshot_media_id, `/posts/${nth}/screenshot_media_id`)
  }
}

function asDuplicate(error: unknown): never {
  if (pgCode(error) === '23505' && pgConstraint(error) === 'publication_proof_post')
    throw new Problem('conflict', 'publication.duplicate', 'This post already shows that other work of yours went live')
  if (pgCode(error) === '23503') throw new Problem('not_found', 'media.not_found', 'You have no such file')
  throw error
}

/** What the brand says is wrong with the posts of the last round; the creator says again where they are. */
export async function reportPublications(tx: Tx, order_id: bigint, reason: string): Promise<void> {
  await tx.query(decidePublications, [order_id, 'reported', reason, tx.now])
}

/** The brand, or its silence, says that it went live. */
export async function confirmPublications(tx: Tx, order_id: bigint): Promise<void> {
  await tx.query(decidePublications, [order_id, 'confirmed', null, tx.now])
}
