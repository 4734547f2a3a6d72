import { randomInt } from 'node:crypto'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'
import { holdCreatorProfile, seesCreator } from '#modules/profiles/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import {
  askProof as writeAsked,
  countOfCreator,
  deleteAccount,
  findAccount,
  insertAccount,
  listOfCreator,
  renameAccount,
} from './queries.ts'
import { addressOf, handleOf, most_accounts, ownershipAfter, proof_ms } from './rules.ts'
import type { AddAccount, ListOfCreator, NamedAccount, PublicSocialAccount, RenameAccount, SocialAccount } from './schema.ts'
import { known, present, presentPublicly } from './view.ts'
import { dropMarkWithout, lockAccount } from './hold.ts'

type Asked = { cursor?: string | undefined; limit: number }

export async function addAccount(tx: Tx, { platform, handle: typed }: AddAccount): Promise<SocialAccount> {
  const creator_id = creatorOf(tx.actor)
  const handle = handleOf(platform, typed)
  await holdCreatorProfile(tx, creator_id)
  const [row] = await tx.query(insertAccount, [creator_id, platform, handle, addressOf(platform, handle), tx.now]).catch(orDuplicate)
  const [own] = await tx.query(countOfCreator, [creator_id])
  if (own && own.count > most_accounts)
    throw new Problem('conflict', 'social_account.too_many', `At most ${most_accounts} accounts can be linked; remove one first`)
  await tx.emit('creator.changed', { creator_id })
  return shown(tx, row?.id ?? 0n)
}

/** Another handle is another account: what was proved and measured of the former one is shown no more. */
export async function renameOwn(ctx: Ctx, { account_id, handle: typed }: RenameAccount): Promise<SocialAccount> {
  return ctx.tx(async (tx) => {
    const row = await lockAccount(tx, account_id, creatorOf(tx.actor))
    const handle = handleOf(row.platform, typed)
    if (handle === row.handle) return present(row, tx.actor, tx.now)
    ownershipAfter('rename', 'owner', { ...row, now: tx.now })
    await tx.query(renameAccount, [account_id, handle, addressOf(row.platform, handle), tx.now]).catch(orDuplicate)
    await dropMarkWithout(tx, row.creator_id)
    await tx.emit('creator.changed', { creator_id: row.creator_id })
    return shown(tx, account_id)
  })
}

/** Removes an account and all that was measured of it. */
export async function removeOwn(ctx: Ctx, { account_id }: NamedAccount): Promise<{ id: bigint }> {
  return ctx.tx(async (tx) => {
    const { creator_id } = await lockAccount(tx, account_id, creatorOf(tx.actor))
    await tx.query(deleteAccount, [account_id])
    await dropMarkWithout(tx, creator_id)
    await tx.emit('creator.changed', { creator_id })
    return { id: account_id }
  })
}

/** Gives a code for the account's bio. As long as one holds, asking again answers the same, so that nobody changes what is being looked at. */
export async function askProof(ctx: Ctx, { account_id }: NamedAccount): Promise<SocialAccount> {
  return ctx.tx(async (tx) => {
    const row = await lockAccount(tx, account_id, creatorOf(tx.actor))
    ownershipAfter('ask_proof', 'owner', { ...row, now: tx.now })
    if (row.ownership === 'asked' && row.proof_until && row.proof_until > tx.now) return present(row, tx.actor, tx.now)
    await tx.query(writeAsked, [account_id, newCode(), tx.now, new Date(tx.now.getTime() + proof_ms)])
    await tx.emit('social_account.proof_asked', { account_id, creator_id: row.creator_id })
    return shown(tx, account_id)
  })
}

export function listOwn(ctx: Ctx, asked: Asked): Promise<Paged<SocialAccount>> {
  const creator_id = creatorOf(ctx.actor)
  return pageBy(
    `social_accounts.mine ${creator_id}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) =>
      (await ctx.query(listOfCreator, [creator_id, after?.[0] ?? 0n, most])).map((row) => present(row, ctx.actor, ctx.now)),
  )
}

/** What anybody may see; Problem `creator.not_found` (404). */
export async function listPublic(ctx: Ctx, { creator_id, ...asked }: ListOfCreator): Promise<Paged<PublicSocialAccount>> {
  if (!(await seesCreator(ctx, creator_id))) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  return pageBy(
    `social_accounts.public ${creator_id}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => (await ctx.query(listOfCreator, [creator_id, after?.[0] ?? 0n, most])).map(presentPublicly),
  )
}

async function shown(tx: Tx, id: bigint): Promise<SocialAccount> {
  const [row] = await tx.query(findAccount, [id, creatorOf(tx.actor)])
  return present(known(row), tx.actor, tx.now)
}

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Public once it is in a bio, so it is stored as it is; nobody can make somebody else's bio show the one that was given to them. */
const newCode = () => `influmojo-${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}`

function orDuplicate(error: unknown): never {
  if (pgConstraint(error) !== 'social_account_creator_id_platform_handle_key') throw error
  throw new Problem('conflict', 'social_account.duplicate', 'You have linked this account already')
}
