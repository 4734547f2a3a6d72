import { attachMedia, detachMedia, mediaOf, mediaUsedIn, type Media } from '#modules/media/index.ts'
import type { Scope, Tx } from '#platform/ctx.ts'

const useOf = (campaign_id: bigint) => `campaign:${campaign_id}` as const

/** Keeps these files of the actor's with the campaign, in this order, and no others. Problems: `attachFails` of media. */
export async function keepFiles(tx: Tx, campaign_id: bigint, media_ids: readonly bigint[]): Promise<void> {
  const use = useOf(campaign_id)
  const before = (await mediaUsedIn(tx, [use])).get(use) ?? []
  if (String(media_ids) === String(before)) return
  // Files keep the order in which they were attached, so a new order begins from none.
  await detachMedia(tx, use)
  await attachMedia(tx, { media_ids, use, purpose: 'brief', public: false })
}

/** Of a campaign that nobody but its brand ever saw nothing needs to be kept. */
export function leaveFiles(tx: Tx, campaign_id: bigint): Promise<void> {
  return detachMedia(tx, useOf(campaign_id))
}

/** The files of each of these campaigns; links for whoever may see the campaign. */
export async function filesOf(scope: Scope, campaign_ids: readonly bigint[]): Promise<(campaign_id: bigint) => Media[]> {
  const used = await mediaUsedIn(scope, campaign_ids.map(useOf))
  const media = await mediaOf(scope, [...used.values()].flat())
  return (campaign_id) => (used.get(useOf(campaign_id)) ?? []).flatMap((media_id) => media.get(media_id) ?? [])
}
