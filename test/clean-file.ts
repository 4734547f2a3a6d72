import { statement } from '#platform/db.ts'
import type { World } from './world.ts'

/** As the storage names what it keeps. */
const key = `'aa/' || replace(gen_random_uuid()::text, '-', '')`
const insert = statement<{ id: bigint }>(
  'test.file',
  `insert into media_asset (user_id, purpose, kind, state, name, content_type, bytes, public_key, storage_key, reason, created_at)
   values ($1, $2, 'image', $3::"MediaState", 'photo.jpg', 'image/jpeg', 1000, gen_random_uuid()::text, case when $3::text in ('quarantined', 'uploading') then ${key} end,
     case when $3::text in ('refused', 'infected') then 'test' end, $4) returning id`,
)
const variant = statement(
  'test.file_variant',
  `insert into media_variant (asset_id, name, content_type, bytes, storage_key) values ($1, 'original', 'image/jpeg', 1000, ${key})`,
)

/** A file of somebody's that has arrived and was found clean, without sending one. Answers its id. */
export async function cleanFileOf(world: World, user_id: string, purpose: string, state = 'clean'): Promise<string> {
  const [row] = await world.database.query(insert, [user_id, purpose, state, world.clock.now()])
  if (!row) throw new Error('no file was made')
  await world.database.query(variant, [row.id])
  return String(row.id)
}
