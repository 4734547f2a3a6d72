import assert from 'node:assert/strict'
import { record } from '#modules/audit/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import type { Actor, Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { putBilling } from './billing-queries.ts'
import { partyOf } from './party.ts'
import { billingOfBrand, billingOfCreator } from './queries.ts'
import { checkTaxId } from './tax-id.ts'
import type { Billing, PutBilling } from './billing-schema.ts'

const put = { brand_id: putBilling('brand_id'), creator_id: putBilling('creator_id') }

/** What the caller's next invoices will say of them. */
export async function readBilling(scope: Scope): Promise<Billing> {
  const { side, id } = whoseOf(scope.actor)
  const [row] = await scope.query(side === 'brand_id' ? billingOfBrand : billingOfCreator, [id])
  assert(row, 'the profile exists')
  return { ...partyOf(row), version: row.version, updated_at: row.updated_at }
}

/** From now on invoices say this; those that were issued stay as they are. Problem `billing.version_conflict` (409). */
export async function writeBilling(tx: Tx, { version, ...given }: PutBilling): Promise<Billing> {
  const { name, address_lines, country, state, tax_id, email } = checkTaxId(given)
  const { side, id } = whoseOf(tx.actor)
  const [written] = await tx.query(put[side], [id, name, address_lines, country, state, tax_id, email, tx.now, version ?? null])
  if (!written)
    throw new Problem('conflict', 'billing.version_conflict', 'The billing details have changed since you read them; read them again')
  await record(tx, 'invoices.billing_changed', { subject_id: tx.actor.id, facts: { version: written.version } })
  return readBilling(tx)
}

function whoseOf(actor: Actor): { side: 'brand_id' | 'creator_id'; id: bigint } {
  return actor.brand_id === null ? { side: 'creator_id', id: creatorOf(actor) } : { side: 'brand_id', id: actor.brand_id }
}
