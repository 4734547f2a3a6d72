import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { profileOf } from '#modules/profiles/index.ts'
import type { Me } from './schema.ts'

export async function readMe(ctx: Ctx): Promise<Me> {
  const { id, brand_id, creator_id, permissions, must_set_up, impersonator_id } = ctx.actor
  assert(id !== null, 'who is signed in has an account')
  const { user, completion } = await profileOf(ctx, id)
  return {
    user,
    brand_id,
    creator_id,
    permissions: [...permissions].sort(),
    second_factor_setup_required: must_set_up,
    impersonator_id,
    completion,
  }
}
