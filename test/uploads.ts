import { system, type Actor } from '#platform/ctx.ts'
import { attachMedia, detachMedia, type Attaching } from '#modules/media/index.ts'
import { ctxOf } from './context.ts'
import { photo } from './files.ts'
import type { Person } from './people.ts'
import type { World } from './world.ts'

type Purpose = Attaching['purpose']

/** A picture of somebody's, looked at and clean. */
export async function uploaded(world: World, person: Person, purpose: Purpose = 'portfolio', name?: string): Promise<string> {
  const { id } = await person.sdk.media.upload({ purpose, file: await photo(name) })
  await world.settle()
  return id
}

/** The context of a request of somebody's, for what modules offer each other. */
export const ctxAs = (world: World, person: Person) => ctxOf(world, { ...system, kind: 'user', id: BigInt(person.user_id) } satisfies Actor)

/** As a sibling would use files of somebody's in one of its own places. */
export const attach = (
  world: World,
  person: Person,
  media_ids: readonly string[],
  attaching: Omit<Attaching, 'media_ids'>,
): Promise<void> => ctxAs(world, person).tx((tx) => attachMedia(tx, { media_ids: media_ids.map(BigInt), ...attaching }))

export const detach = (world: World, person: Person, use: Attaching['use']): Promise<void> =>
  ctxAs(world, person).tx((tx) => detachMedia(tx, use))
