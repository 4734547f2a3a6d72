import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { changeAccount } from '#modules/users/index.ts'
import { usePictures } from './pictures.ts'
import { lockCreator } from './queries.ts'
import {
  checkBirth,
  checkPictures,
  checkRates,
  checkVacation,
  countryOf,
  shareOut,
  type BrandChanges,
  type CreatorChanges,
} from './rules.ts'
import type { BrandProfile, Changes, CreatorProfile, Profile } from './schema.ts'
import { brandOfUser, creatorOfUser, profileFrom, profileOf } from './view.ts'

export function readMine(ctx: Ctx): Promise<Profile> {
  return profileOf(ctx, idOf(ctx))
}

/** Writes what was given of account and profile together, and answers the whole. */
export async function changeMine(ctx: Ctx, changes: Changes): Promise<Profile> {
  const user_id = idOf(ctx)
  const role = ctx.actor.creator_id === null ? 'brand' : 'creator'
  const given = shareOut(changes, role)
  checkBirth(given.brand.date_of_birth, ctx.now)
  checkPictures(changes)
  const { profile_image_media_id, cover_image_media_id, ...account } = given.account
  const { logo_media_id, ...company } = given.brand

  return ctx.tx(async (tx) => {
    const pictures = { profile_image_media_id, cover_image_media_id, logo_media_id }
    const { logo_url, ...faces } = await usePictures(tx, user_id, pictures, { ...account, logo_url: company.logo_url })
    const brand = role === 'brand' ? await changeBrand(tx, user_id, { ...company, ...(logo_url !== undefined && { logo_url }) }) : null
    const creator = role === 'creator' ? await changeCreator(tx, user_id, given.creator) : null
    const user = await changeAccount(tx, user_id, { ...account, ...faces })

    await tx.emit('profile.changed', { user_id })
    if (creator) await tx.emit('creator.changed', { creator_id: creator.id })
    return profileFrom(user, brand, creator)
  })
}

/** A cleared list is stored empty: `null` in JSON and `null` in SQL would be two more ways to say nothing. */
async function changeBrand(
  tx: Tx,
  user_id: bigint,
  { industries, languages, ...changes }: Omit<BrandChanges, 'logo_media_id'>,
): Promise<BrandProfile> {
  const lists = {
    ...(industries !== undefined && { industries: industries ?? [] }),
    ...(languages !== undefined && { languages: languages ?? [] }),
  }
  await tx.db.brandProfile.update({ where: { user_id }, data: { ...changes, ...lists, updated_at: tx.now } })
  return brandOfUser(tx, user_id)
}

async function changeCreator(
  tx: Tx,
  user_id: bigint,
  { content_categories, languages, location_country, ...changes }: CreatorChanges,
): Promise<CreatorProfile> {
  // Of two changes at once, each could fit what it saw and not the other's.
  const [before] = await tx.query(lockCreator, [user_id])
  assert(before, 'a creator has a profile')
  checkRates({ ...before, ...changes })
  checkVacation({ ...before, ...changes })
  const stored = {
    ...(content_categories !== undefined && { content_categories: content_categories ?? [] }),
    ...(languages !== undefined && { languages: languages ?? [] }),
    ...(location_country !== undefined && { location_country: countryOf(location_country) }),
  }
  await tx.db.creatorProfile.update({ where: { user_id }, data: { ...changes, ...stored, updated_at: tx.now } })
  return creatorOfUser(tx, user_id)
}

function idOf(ctx: Ctx): bigint {
  assert(ctx.actor.id !== null, 'the endpoint lets nobody in who is not signed in')
  return ctx.actor.id
}
