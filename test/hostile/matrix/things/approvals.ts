import { secondApproval } from '#modules/approvals/index.ts'
import { system } from '#platform/ctx.ts'
import { ctxOf } from '#test/context.ts'
import type { Owner, Thing } from '../thing.ts'

async function ask({ world, user_id, role }: Owner, about: string): Promise<string> {
  const actor = { ...system, kind: 'user' as const, id: BigInt(user_id), role }
  const asked = await ctxOf(world, actor).tx((tx) => secondApproval(tx, { action: 'matrix.ask', subject: about, input: {} }))
  if (!('awaiting' in asked)) throw new Error('somebody else asked for the same')
  return asked.awaiting.id.toString()
}

/** Staff see and decline each other's wishes. */
const approval: Thing = {
  fields: ['approval_id'],
  owners: ['agent', 'admin'],
  async make(owner) {
    const [own, ended] = [await ask(owner, `own of ${owner.user_id}`), await ask(owner, `ended of ${owner.user_id}`)]
    await owner.sdk.approvals.decline({ approval_id: ended })
    return { own, ended }
  },
  seen_by: ['agent', 'admin'],
}

export const approvals: readonly Thing[] = [approval]
