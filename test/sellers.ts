import { statement } from '#platform/db.ts'
import type { Person } from './people.ts'
import type { World } from './world.ts'

type Wishes = { city?: string; categories?: string[]; sells?: [platform: string, content_type: string, price: string][]; rating?: number }

/** A creator who sells; a reel for 1000 unless said otherwise. */
export async function seller(world: World, { sells = [['instagram', 'reel', '1000']], rating, ...wishes }: Wishes = {}): Promise<Person> {
  const creator = await world.join('creator', wishes)
  if (rating !== undefined) await world.database.query(rate, [creator.profile_id, rating])
  for (const [platform, content_type, price] of sells) {
    await creator.sdk.packages.create({ platform: platform as 'instagram', content_type, price })
  }
  return creator
}
const rate = statement('test.rate', 'update creator_profile set rating = $2 where id = $1')
