import { z } from 'zod'
import { id, text } from '#platform/wire.ts'

export const MarkUser = z.object({ user_id: id, reason: text(500, 5) })
export type MarkUser = z.output<typeof MarkUser>
export const Marked = z.object({ user_id: id, verified: z.boolean() }).meta({ id: 'Marked' })
