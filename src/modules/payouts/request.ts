import assert from 'node:assert/strict'
import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { balanceOf, creatorFrozen } from '#modules/ledger/index.ts'
import { payoutAccountOf } from '#modules/payees/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { lockMoney, sendOff } from './money.ts'
import { insertPayout, noteMove, standingOf } from './queries.ts'
import { accountRefusal, amountRefusal, holdsOf, limitsOf, payable } from './rules.ts'
import type { Payout, RequestPayout } from './schema.ts'
import { present, readPayout } from './view.ts'

/** A creator asks for an amount, or for all there is. */
export async function requestPayout(tx: Tx, { currency, amount }: z.output<typeof RequestPayout>): Promise<z.output<typeof Payout>> {
  const wanted = amount === undefined ? null : parseMajor(amount, currency)
  if (wanted === 0n) throw invalidField('/amount', 'amount.invalid', 'Ask for more than nothing, or leave the amount out for all there is')
  const creator_id = creatorOf(tx.actor)
  const id = await makePayout(tx, { creator_id, currency, wanted, by: 'creator', period: null, own_minimum: 0n })
  return present(await readPayout(tx, id, creator_id), 'owner')
}

export type Wanted = {
  readonly creator_id: bigint
  readonly currency: string
  /** In minor units; null for all there is. */
  readonly wanted: bigint | null
  readonly by: 'creator' | 'schedule'
  /** The due day of the schedule, as `2026-01-31`. */
  readonly period: string | null
  readonly own_minimum: bigint
}

/** P5: takes the money out of what is available. Problem (409) when the money, the account or an open payout do not allow it. */
export async function makePayout(tx: Tx, { creator_id, currency, wanted, by, period, own_minimum }: Wanted): Promise<bigint> {
  // Everybody who pays this creator out waits here, so that what is decided below holds.
  const money = await lockMoney(tx, creator_id, currency)
  const [standing] = await tx.query(standingOf, [creator_id, currency, tx.now])
  assert(standing, 'the creator exists')
  if (!standing.active) throw new Problem('conflict', 'payout.account_stopped', 'This account is stopped; write to support')
  if (standing.open) throw alreadyOpen()
  const account = await payoutAccountOf(tx, creator_id, currency)
  const accountProblem = accountRefusal(account, tx.now)
  if (!account || accountProblem) {
    const { code, detail } = accountProblem ?? { code: 'payout.no_account', detail: '' }
    throw new Problem('conflict', code, detail, account ? { members: { usable_from: account.usable_from.toISOString() } } : {})
  }
  const refusal = amountRefusal(wanted, money, own_minimum)
  if (refusal) {
    const members = { payable: formatMinor(payable(money), currency), minimum: formatMinor(limitsOf(currency).minimum, currency) }
    throw new Problem('conflict', refusal.code, refusal.detail, { members })
  }

  const amount_minor = wanted ?? payable(money)
  const frozen_minor = await balanceOf(tx, creatorFrozen(creator_id, currency))
  const { paid_before, chargebacks } = standing
  const reasons = holdsOf({ amount_minor, currency, paid_before, chargebacks, frozen_minor, usable_from: account.usable_from, now: tx.now })
  const status = reasons.length > 0 ? 'held' : 'requested'
  const values = [creator_id, currency, amount_minor, status, reasons, account.id, account.kind, account.last4, by, period, tx.now]
  const [made] = await tx.query(insertPayout, values)
  if (!made) throw alreadyOpen()
  await sendOff(tx, { id: made.id, creator_id, currency, amount_minor })
  const party = by === 'schedule' ? 'system' : 'owner'
  await tx.query(noteMove, [[made.id], 'request', null, party, tx.actor.id, reasons.join(', ') || null, tx.now])
  const facts = { payout_id: String(made.id), amount: formatMinor(amount_minor, currency), currency, by }
  await record(tx, 'payouts.requested', { subject_id: tx.actor.id, facts })
  await tx.emit('payout.requested', { payout_id: made.id, creator_id })
  return made.id
}

function alreadyOpen(): Problem {
  return new Problem('conflict', 'payout.already_open', 'A payout of this currency waits already; cancel it to ask for another amount')
}
