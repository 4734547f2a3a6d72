import { z } from 'zod'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'

/** One of the three. */
export const Blocking = z
  .object({ user_id: id.optional(), brand_id: id.optional(), creator_id: id.optional() })
  .superRefine((given, ctx) => {
    if (Object.values(given).filter((one) => one !== undefined).length === 1) return
    ctx.addIssue({
      code: 'custom',
      path: ['user_id'],
      message: 'Give one of user_id, brand_id and creator_id',
      params: { code: 'block.whom' },
    })
  })
export type Blocking = z.output<typeof Blocking>

export const Block = z
  .object({ user_id: id, brand_id: id.nullable(), creator_id: id.nullable(), name: z.string(), created_at: instant })
  .meta({ id: 'Block' })
export type Block = z.output<typeof Block>
export const BlockPage = pageOf(Block)
export const ListBlocks = z.object(pageQuery)
export type ListBlocks = z.output<typeof ListBlocks>
export const Unblocked = z
  .object({ user_id: id, unblocked: z.boolean().describe('Whether there was a block of yours') })
  .meta({ id: 'Unblocked' })
