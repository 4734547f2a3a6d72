import { z } from 'zod'
import { attachFails } from '#modules/media/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { Block, BlockPage, Blocking, ListBlocks, Unblocked } from './block-schema.ts'
import { block, listBlocks, unblock } from './blocks.ts'
import { readBrand } from './brand-page.ts'
import { BasicInfo, BrandPage, Preferences, Profile, ReadBrand } from './schema.ts'
import { changeMine, readMine } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'profile.me',
    at: 'GET /profile/me',
    allow: 'profile.edit',
    summary: 'Read my account and profile, with what is missing in it',
    input: z.object({}),
    output: Profile,
    run: readMine,
  }),
  endpoint({
    id: 'profile.update_basic_info',
    at: 'POST /profile/update-basic-info',
    allow: 'profile.edit',
    summary: 'Change who I am: name, company or bio, place',
    description: 'A field left out stays as it is, null clears it. A field that only the other role has is refused.',
    input: BasicInfo,
    output: Profile,
    fails: attachFails,
    run: changeMine,
  }),
  endpoint({
    id: 'profile.update_preferences',
    at: 'POST /profile/update-preferences',
    allow: 'profile.edit',
    summary: 'Change what I look for or offer: industries or categories, rates, languages, place',
    description: 'A field left out stays as it is, null clears it. A field that only the other role has is refused.',
    input: Preferences,
    output: Profile,
    run: changeMine,
  }),
  endpoint({
    id: 'profile.brand',
    at: 'GET /profile/brands/:brand_id',
    allow: 'signed_in',
    summary: 'Read what a brand shows to creators',
    description: 'Nothing of the person behind it. A brand that is stopped, or blocked by or blocking the caller, does not exist.',
    input: ReadBrand,
    output: BrandPage,
    fails: { 'brand.not_found': 404 },
    run: readBrand,
  }),
  endpoint({
    id: 'profile.blocks',
    at: 'GET /profile/blocks',
    allow: 'profile.edit',
    summary: 'List whom I have blocked',
    input: ListBlocks,
    output: BlockPage,
    run: listBlocks,
  }),
  endpoint({
    id: 'profile.block',
    at: 'POST /profile/blocks',
    allow: 'profile.edit',
    summary: 'Block a creator (as a brand) or a brand (as a creator)',
    description: 'The two never meet again in search, orders or messages. Orders that are open go on. Blocking again changes nothing.',
    input: Blocking,
    output: Block,
    fails: { 'user.not_found': 404, 'block.too_many': 409 },
    run: block,
  }),
  endpoint({
    id: 'profile.unblock',
    at: 'DELETE /profile/blocks',
    allow: 'profile.edit',
    summary: 'Take a block of mine back',
    description: 'What the other side has blocked stays blocked.',
    input: Blocking,
    output: Unblocked,
    fails: { 'user.not_found': 404 },
    run: unblock,
  }),
]
