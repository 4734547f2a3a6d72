import { uploaded } from '#test/uploads.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Owner, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

type Purpose = Parameters<typeof uploaded>[2]

/** One that lies there, and one that was deleted. */
const made = (purpose: Purpose & string) =>
  async function make({ world, user_id, sdk }: Owner) {
    const [own, ended] = [await cleanFileOf(world, user_id, purpose), await cleanFileOf(world, user_id, purpose)]
    await sdk.media.remove({ media_id: ended })
    return { own, ended }
  }

const file: Thing = {
  fields: ['media_id', 'media_ids', 'screenshot_media_id'],
  owners: ['brand', 'creator', 'agent', 'admin'],
  make: made('portfolio'),
}
const avatar: Thing = { fields: ['profile_image_media_id'], owners: ['brand', 'creator'], make: made('avatar') }
const cover: Thing = { fields: ['cover_image_media_id'], owners: ['brand', 'creator'], make: made('cover') }
const logo: Thing = { fields: ['logo_media_id'], owners: ['brand'], make: made('logo'), sent_by: ['brand'] }

/** What a file that is shown in public is called in its address. */
const publicKey: Thing = {
  fields: ['key'],
  owners: ['creator'],
  async make({ world, sdk, tenant, ...owner }) {
    const { creator } = tenantOf({ world, sdk, tenant, ...owner })
    const id = await uploaded(world, creator)
    const work = await sdk.portfolio.add({ title: 'A picture', media_ids: [id] })
    return { own: work.media[0]?.url?.split('/').at(-2) ?? '' }
  },
  open_at: ['media.serve_public'],
  missing: 'A'.repeat(24),
}
const variant: Thing = {
  fields: ['variant'],
  owners: ['creator'],
  make: () => ({ own: 'full' }),
  open_at: ['media.serve_public'],
  missing: 'nothing',
}

/** Who holds the link sees the file, for a quarter of an hour. */
const privateLink: Thing = {
  fields: ['link'],
  owners: ['creator'],
  async make(owner) {
    const { creator } = tenantOf(owner)
    const { url } = await creator.sdk.media.read({ media_id: await uploaded(owner.world, creator, 'kyc_document') })
    return { own: url?.split('/').at(-1) ?? '' }
  },
  open_at: ['media.serve_private'],
  missing: `1.full.i.zzzzzz.${'A'.repeat(43)}`,
}

export const files: readonly Thing[] = [file, avatar, cover, logo, publicKey, variant, privateLink]
