import assert from 'node:assert/strict'
import { day_ms } from '#platform/clock.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { sealFields } from '#platform/sealed-fields.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { holdCreatorProfile } from '#modules/profiles/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { countRecent, insertPayoutAccount, listPayoutAccounts, replace, setPayoutState } from './payout-queries.ts'
import type { AddPayoutAccount, ListPayoutAccounts, NamedPayoutAccount, PayoutAccount } from './payout-schema.ts'
import { aboutPayout, holdPayout, present, readPayout } from './payout-view.ts'
import { cool_down_ms, detailsOf, endOf, payoutAfter } from './rules.ts'
import { fingerprintOf } from './sealing.ts'

const most_a_day = 5

/**
 * Says where the money goes from now on. It waits for staff, and for two days in which the owner may notice that it was not them; the one
 * in force stays until then, one that waited is replaced.
 */
export async function addPayoutAccount(tx: Tx, { kind, currency, holder_name, ...given }: AddPayoutAccount): Promise<PayoutAccount> {
  await requireFresh(tx)
  const creator_id = creatorOf(tx.actor)
  const { details, account } = detailsOf(kind, currency, given)
  await holdCreatorProfile(tx, creator_id)
  const [recent] = await tx.query(countRecent, [creator_id, new Date(tx.now.getTime() - day_ms)])
  if (recent && recent.count >= most_a_day)
    throw new Problem('conflict', 'payout_account.too_many', `At most ${most_a_day} payout accounts can be given in a day`)

  await tx.query(replace, [creator_id, currency, ['pending'], tx.now])
  const sealed = sealFields(tx, aboutPayout({ creator_id, kind }), { ...details, holder_name })
  const place = [details.ifsc, details.country, details.bank_code].filter(Boolean).join(' ')
  const fingerprint = fingerprintOf(tx, `payout ${kind} ${place} ${account}`)
  const usable_from = new Date(tx.now.getTime() + cool_down_ms)
  const [row] = await tx.query(insertPayoutAccount, [creator_id, currency, kind, sealed, fingerprint, endOf(account), usable_from, tx.now])
  assert(row, 'a payout account was inserted')
  await record(tx, 'payouts.account_added', { subject_id: tx.actor.id, facts: { payout_account_id: String(row.id), currency, kind } })
  await tx.emit('payout_account.added', { payout_account_id: row.id, creator_id })
  return present(await readPayout(tx, row.id, creator_id), 'owner')
}

/** Takes one back that still waits. */
export async function withdrawPayoutAccount(ctx: Ctx, { payout_account_id, version }: NamedPayoutAccount): Promise<PayoutAccount> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const row = await holdPayout(tx, payout_account_id, creatorOf(tx.actor), version)
    const state = payoutAfter('withdraw', 'owner', row)
    await tx.query(setPayoutState, [payout_account_id, state, null, tx.now, null])
    await record(tx, 'payouts.account_withdrawn', { subject_id: tx.actor.id, facts: { payout_account_id: String(payout_account_id) } })
    return present(await readPayout(tx, payout_account_id, row.creator_id), 'owner')
  })
}

export function listOwnPayoutAccounts(ctx: Ctx, asked: ListPayoutAccounts): Promise<Paged<PayoutAccount>> {
  const creator_id = creatorOf(ctx.actor)
  return pageBy(
    `payouts.mine ${creator_id}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) =>
      (await ctx.query(listPayoutAccounts, [creator_id, after?.[0] ?? null, most])).map((row) => present(row, 'owner')),
  )
}
