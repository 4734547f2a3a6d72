import type { Actor } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import type { Row } from './queries.ts'
import { canOf } from './rules.ts'
import type { PublicSocialAccount, SocialAccount } from './schema.ts'

/** An account as its owner and staff see it. */
export function present(row: Row, actor: Actor, now: Date): SocialAccount {
  return { ...row, ...presentPublicly(row), can: canOf(actor.creator_id === row.creator_id ? 'owner' : 'staff', { ...row, now }) }
}

export function presentPublicly({ ownership, ...row }: Row): PublicSocialAccount {
  return { ...row, verified: ownership === 'verified' }
}

export function known(row: Row | undefined): Row {
  if (row) return row
  throw new Problem('not_found', 'social_account.not_found', 'There is no such account')
}
