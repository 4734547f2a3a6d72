import type { Scope } from '#platform/ctx.ts'
import './events.ts'
import { countOfCreator } from './queries.ts'

export { sources } from './rules.ts'
export { socialPlatforms, type SocialPlatform } from './platforms.ts'
export { PublicSocialAccount } from './schema.ts'

/** Whether the creator has shown of at least one account that it is theirs. Decide on it while holding the creator's profile. */
export async function hasVerifiedAccount(scope: Scope, creator_id: bigint): Promise<boolean> {
  const [own] = await scope.query(countOfCreator, [creator_id])
  return (own?.verified ?? 0) > 0
}
