import assert from 'node:assert/strict'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { holdAccount } from '#modules/users/index.ts'
import { countBlocks, deleteBlock, findBlock, findTarget, insertBlock, listOwnBlocks } from './queries.ts'
import type { Block, Blocking, ListBlocks } from './block-schema.ts'
import './events.ts'

const most_blocks = 1000

/** Blocks; again changes nothing. Problem `user.not_found` (404) for whoever is not on the other side of the market, `block.too_many` (409). */
export async function block(ctx: Ctx, whom: Blocking): Promise<Block> {
  const blocker_id = ownId(ctx)
  const blocked_id = await targetOf(ctx, whom)
  return ctx.tx(async (tx) => {
    await holdAccount(tx, blocker_id)
    const [inserted] = await tx.query(insertBlock, [blocker_id, blocked_id, tx.now])
    if (inserted) {
      const [blocks] = await tx.query(countBlocks, [blocker_id])
      if (blocks && blocks.count > most_blocks)
        throw new Problem('conflict', 'block.too_many', `At most ${most_blocks} accounts can be blocked; unblock one first`)
      await tx.emit('user.blocked', { blocker_id, blocked_id })
    }
    const [made] = await tx.query(findBlock, [blocker_id, blocked_id])
    assert(made, 'a block is there once it was made')
    return made
  })
}

/** Takes back a block of one's own; again changes nothing, and the other's block stays. */
export async function unblock(ctx: Ctx, whom: Blocking): Promise<{ user_id: bigint; unblocked: boolean }> {
  const blocker_id = ownId(ctx)
  const blocked_id = await targetOf(ctx, whom)
  return ctx.tx(async (tx) => {
    const [deleted] = await tx.query(deleteBlock, [blocker_id, blocked_id])
    if (deleted) await tx.emit('user.unblocked', { blocker_id, blocked_id })
    return { user_id: blocked_id, unblocked: deleted !== undefined }
  })
}

export function listBlocks(ctx: Ctx, asked: ListBlocks): Promise<Paged<Block>> {
  const blocker_id = ownId(ctx)
  return pageBy(`profile.blocks ${blocker_id}`, asked, 1, ({ user_id }) => [user_id], (after, most) =>
    ctx.query(listOwnBlocks, [blocker_id, after?.[0] ?? 0n, most]),
  ) // prettier-ignore
}

async function targetOf(scope: Scope, { user_id, brand_id, creator_id }: Blocking): Promise<bigint> {
  const [target] = await scope.query(findTarget, [user_id ?? null, brand_id ?? null, creator_id ?? null])
  const own = scope.actor.creator_id === null ? 'brand' : 'creator'
  if (target && target.role !== own) return target.user_id
  throw new Problem('not_found', 'user.not_found', `There is no such ${own === 'brand' ? 'creator' : 'brand'}`)
}

function ownId({ actor }: Scope): bigint {
  assert(actor.id !== null, 'the endpoint lets nobody in who is not signed in')
  return actor.id
}
