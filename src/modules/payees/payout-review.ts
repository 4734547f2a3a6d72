import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { openFields } from '#platform/sealed-fields.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import './events.ts'
import { listPayoutCases, replace, setPayoutState } from './payout-queries.ts'
import type {
  DecidePayoutAccount, ListPayoutCases, NamedPayoutAccount, PayoutCase, RevealedPayoutAccount, RevealPayoutAccount,
} from './payout-schema.ts' // prettier-ignore
import { aboutPayout, asPayoutCases, holdPayout, readPayout } from './payout-view.ts'
import { payoutAfter } from './rules.ts'

/** Oldest first. */
export function listPayoutQueue(ctx: Ctx, { state, creator_id, ...asked }: ListPayoutCases): Promise<Paged<PayoutCase>> {
  return pageBy(
    `payouts.queue ${state} ${creator_id ?? ''}`,
    asked,
    2,
    ({ created_at, id }) => [created_at.getTime(), id],
    async (after, most) =>
      asPayoutCases(ctx, await ctx.query(listPayoutCases, [state, creator_id ?? null, after?.[0] ?? 0n, after?.[1] ?? 0n, most])),
  )
}

type Decision = { payout_account_id: bigint; version?: number | undefined; reason?: string }

/** Money may go there from `usable_from` on; the one in force before is replaced. */
export const activate = (ctx: Ctx, input: NamedPayoutAccount) => decide(ctx, input, 'activate')
export const reject = (ctx: Ctx, input: DecidePayoutAccount) => decide(ctx, input, 'reject')
/** No payout goes there until it is released. */
export const restrict = (ctx: Ctx, input: DecidePayoutAccount) => decide(ctx, input, 'restrict')
export const release = (ctx: Ctx, input: DecidePayoutAccount) => decide(ctx, input, 'release')

const pastOf = { activate: 'activated', reject: 'rejected', restrict: 'restricted', release: 'released' } as const

async function decide(ctx: Ctx, { payout_account_id, version, reason = '' }: Decision, move: keyof typeof pastOf): Promise<PayoutCase> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const row = await holdPayout(tx, payout_account_id, null, version)
    const { creator_id, currency } = row
    const state = payoutAfter(move, 'staff', row)
    if (move === 'activate') await tx.query(replace, [creator_id, currency, ['active', 'restricted'], tx.now])
    await tx.query(setPayoutState, [payout_account_id, state, state === 'active' ? null : reason, tx.now, tx.actor.id])
    const facts = { payout_account_id: String(payout_account_id), reason }
    await record(tx, `payouts.account_${pastOf[move]}`, { subject_id: (await userOfCreator(tx, creator_id)) ?? null, facts })
    if (state === 'active' || state === 'restricted' || state === 'rejected')
      await tx.emit('payout_account.decided', { payout_account_id, creator_id, state })
    const [decided] = await asPayoutCases(tx, [await readPayout(tx, payout_account_id, null)])
    assert(decided, 'one row makes one case')
    return decided
  })
}

/** Shows where the money goes, once it is written down who looked and why. */
export async function revealPayoutAccount(ctx: Ctx, { payout_account_id, reason }: RevealPayoutAccount): Promise<RevealedPayoutAccount> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const row = await readPayout(tx, payout_account_id, null)
    const subject_id = (await userOfCreator(tx, row.creator_id)) ?? null
    await record(tx, 'payouts.account_revealed', { subject_id, facts: { payout_account_id: String(payout_account_id), reason } })
    const { holder_name = '', ...details } = openFields(tx, aboutPayout(row), row.sealed)
    return { id: row.id, creator_id: row.creator_id, currency: row.currency, kind: row.kind, ...details, holder_name }
  })
}
