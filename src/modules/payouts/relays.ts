import type { Ctx } from '#platform/ctx.ts'
import { relay, type Told } from '#platform/realtime/relay.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import './events.ts'
import { findPayout } from './queries.ts'
import type { PayoutStatus } from './rules.ts'

declare module '#platform/realtime/relay.ts' {
  interface Frames {
    /** The payout is at this version or a later one: read it again. */
    'payout.updated': { payout_id: bigint; version: number; status: PayoutStatus }
  }
}

const events = [
  'payout.requested', 'payout.held', 'payout.released', 'payout.exported', 'payout.paid', 'payout.failed', 'payout.cancelled',
] as const // prettier-ignore

export const relays = events.map((event) => relay(event, 'payout.updated', tellCreator))

async function tellCreator(
  ctx: Ctx,
  { payout_id, creator_id }: { payout_id: bigint; creator_id: bigint },
): Promise<Told<'payout.updated'> | undefined> {
  const [row] = await ctx.query(findPayout, [payout_id, creator_id])
  const user_id = await userOfCreator(ctx, creator_id)
  if (!row || user_id === undefined) return undefined
  return { users: [user_id], data: { payout_id, version: row.version, status: row.status } }
}
