import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { attachMedia, detachMedia, mediaOf, mediaUsedIn } from '#modules/media/index.ts'
import { changeAccount, holdAccount } from '#modules/users/index.ts'
import './events.ts'
import { findCreatorOfUser, setLogo } from './queries.ts'

const places = {
  profile_image_media_id: { purpose: 'avatar', column: 'profile_image_url' },
  cover_image_media_id: { purpose: 'cover', column: 'cover_image_url' },
  logo_media_id: { purpose: 'logo', column: 'logo_url' },
} as const
type Place = keyof typeof places
const placeNames = Object.keys(places) as Place[]
type Column = (typeof places)[Place]['column']

export type Pictures = { readonly [P in Place]?: bigint | null | undefined }
export type Addresses = { [C in Column]?: string | null }
type Typed = { readonly [C in Column]?: string | null | undefined }

const useOf = (place: Place, user_id: bigint) => `${places[place].purpose}:${user_id}` as const

/**
 * Uses files as pictures, in place of those before, and answers the addresses they are found at. A file that is still looked at has none:
 * its address is written once it is clean. Null takes a picture away; an address given by hand (`typed`) takes the file's place.
 */
export async function usePictures(tx: Tx, user_id: bigint, given: Pictures, typed: Typed): Promise<Addresses> {
  const addresses: Addresses = {}
  for (const place of placeNames) {
    const media_id = given[place]
    const { purpose, column } = places[place]
    if (media_id === undefined && typed[column] === undefined) continue
    await detachMedia(tx, useOf(place, user_id))
    if (media_id === undefined) continue
    if (media_id !== null) await attachMedia(tx, { media_ids: [media_id], use: useOf(place, user_id), purpose, public: true })
    addresses[column] = media_id === null ? null : await addressOf(tx, media_id)
  }
  return addresses
}

/** Somebody has looked at a file: where it is used as a picture, it is shown from now on. */
export async function showPicture(
  ctx: Ctx,
  { media_id, user_id, state }: { media_id: bigint; user_id: bigint; state: string },
): Promise<void> {
  if (state !== 'clean') return
  await ctx.tx(async (tx) => {
    await holdAccount(tx, user_id)
    const used = await mediaUsedIn(
      tx,
      placeNames.map((place) => useOf(place, user_id)),
    )
    for (const place of placeNames) {
      if (!used.get(useOf(place, user_id))?.includes(media_id)) continue
      const url = await addressOf(tx, media_id)
      const { column } = places[place]
      if (column === 'logo_url') await tx.query(setLogo, [user_id, url, tx.now])
      else await changeAccount(tx, user_id, { [column]: url })
      await tx.emit('profile.changed', { user_id })
      const [creator] = await tx.query(findCreatorOfUser, [user_id])
      if (creator) await tx.emit('creator.changed', creator)
    }
  })
}

async function addressOf(scope: Scope, media_id: bigint): Promise<string | null> {
  return (await mediaOf(scope, [media_id])).get(media_id)?.url ?? null
}
