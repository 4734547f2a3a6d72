import { creatorAvailable, creatorReceivable, credit, debit, gatewayClearing, post } from '#modules/ledger/index.ts'
import { statement } from '#platform/db.ts'
import { parseMajor } from '#platform/money.ts'
import { ctxOf } from './context.ts'
import type { Person } from './people.ts'
import type { Staff } from './staff.ts'
import type { World } from './world.ts'

let facts = 0
const letUse = statement('test.let_use', `update payout_account set usable_from = created_at - interval '30 days' where id = $1`)

/** Money that a creator may have paid out, as if orders had earned it. */
export async function earn(world: World, { profile_id }: Pick<Person, 'profile_id'>, amount: string, currency = 'INR'): Promise<void> {
  const minor = parseMajor(amount, currency)
  const lines = [debit(gatewayClearing('sandbox', currency), minor), credit(creatorAvailable(BigInt(profile_id), currency), minor)]
  await ctxOf(world).tx((tx) => post(tx, { key: `test:${++facts}:${profile_id}`, posting: 'P4', order_id: null, lines }))
}

/** A debt of a creator to the platform, as if something had been refunded after it was paid out. */
export async function owe(world: World, { profile_id }: Pick<Person, 'profile_id'>, amount: string, currency = 'INR'): Promise<void> {
  const minor = parseMajor(amount, currency)
  const lines = [debit(creatorReceivable(BigInt(profile_id), currency), minor), credit(gatewayClearing('sandbox', currency), minor)]
  await ctxOf(world).tx((tx) => post(tx, { key: `test:${++facts}:${profile_id}`, posting: 'P11', order_id: null, lines }))
}

/** A payout account that staff let in; in use for a month already unless it is new. */
export async function accountOf(
  world: World,
  { sdk }: Person,
  staff: Staff,
  wishes: { holder_name?: string; is_new?: true } = {},
): Promise<string> {
  const holder_name = wishes.holder_name ?? 'Asha Rao'
  const { id } = await sdk.payouts.add_account({
    kind: 'bank_account_in',
    currency: 'INR',
    holder_name,
    account_number: '0012345678901',
    ifsc: 'HDFC0001234',
  })
  await staff.sdk.payouts.activate_account({ payout_account_id: id })
  if (!wishes.is_new) await world.database.query(letUse, [id])
  return id
}

/** Somebody whose payouts nobody has to look at: one of them has been paid. */
export async function paidCreator(world: World, staff: Staff, amount = '0', holder_name = 'Asha Rao'): Promise<Person> {
  const creator = await world.join('creator')
  await accountOf(world, creator, staff, { holder_name })
  await earn(world, creator, '500')
  const { id } = await creator.sdk.payouts.request({ currency: 'INR' })
  await staff.sdk.payouts.release({ payout_id: id })
  await staff.sdk.payouts.export({ currency: 'INR' })
  await confirm(world, staff, id)
  if (amount !== '0') await earn(world, creator, amount)
  return creator
}

export function confirm(world: World, { sdk }: Staff, payout_id: string, bank_reference = `UTR${++facts}`) {
  return sdk.payouts.confirm({ payout_id, bank_reference, paid_at: world.clock.now().toISOString() })
}
