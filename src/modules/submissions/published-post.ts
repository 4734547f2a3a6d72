import type { Tx } from '#platform/ctx.ts'
import { invalidField } from '#platform/problem.ts'
import { attachMedia, mediaOf } from '#modules/media/index.ts'
import { disclosuresFor, type Disclosure } from './disclosure.ts'
import { countryOf } from './hand-in.ts'
import { readPost, type Post } from './post-address.ts'

export type Posting = { readonly url: string; readonly posted_at: Date; readonly screenshot_media_id?: bigint | undefined }
export type Publishing = {
  readonly order_id: bigint
  readonly creator_id: bigint
  /** What was bought, and the further platforms that were. */
  readonly bought: {
    readonly platform: string
    readonly content_type: string
    readonly addons: readonly { readonly kind: string; readonly platform: string | null }[]
  }
  readonly posts: readonly Posting[]
  readonly disclosed: boolean
  readonly disclosure: Disclosure
}

export async function checkDisclosed(tx: Tx, { creator_id, disclosed, disclosure }: Publishing): Promise<void> {
  if (!disclosed) throw invalidField('/disclosed', 'disclosure.missing', 'A post that is paid for says so; put the label on it first')
  const enough = disclosuresFor(await countryOf(tx, creator_id))
  if (!enough.includes(disclosure)) throw invalidField('/disclosure', 'disclosure.not_clear', `Where you are, one of: ${enough.join(', ')}`)
}

/** On what was bought first, or on a platform that was bought in addition; what is wrong with it is said of the first. */
export function postOf({ bought }: Publishing, address: string, pointer: string): Post {
  const also = bought.addons.flatMap(({ kind, platform }) =>
    kind === 'extra_platform' && platform ? [{ platform, content_type: null }] : [],
  )
  const first = readPost(bought, address)
  if ('post' in first) return first.post
  for (const wanted of also) {
    const read = readPost(wanted, address)
    if ('post' in read) return read.post
  }
  throw invalidField(pointer, first.refused.code, first.refused.detail)
}

export async function attachScreenshot(tx: Tx, proof_id: bigint, media_id: bigint, pointer: string): Promise<void> {
  await attachMedia(tx, {
    media_ids: [media_id],
    use: `publication_proof:${proof_id}`,
    purpose: 'submission',
    public: false,
    only_clean: true,
  })
  if ((await mediaOf(tx, [media_id])).get(media_id)?.kind !== 'image')
    throw invalidField(pointer, 'screenshot.no_image', 'A screenshot is an image')
}
