import { expect } from 'vitest'
import { invariants } from '#modules/invoices/index.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from './invariants.ts'
import { hire, type Staff } from './staff.ts'
import { openWorld, type World } from './world.ts'

export const company = {
  code: 'IM', name: 'Influmojo Marketplace Private Limited', address_lines: ['4th floor, 12 Residency Road', 'Bengaluru 560025'], country: 'IN',
  tax_id: '29AAICI1234F1ZQ', email: 'invoices@influmojo.example', timezone: 'Asia/Kolkata', year_starts_month: 4,
} as const // prettier-ignore

type Wishes = Partial<Parameters<Staff['sdk']['invoices']['name_legal_entity']>[0]>

/** An admin names the company that issues invoices. */
export function nameCompany(admin: Staff, wishes: Wishes = {}) {
  return admin.sdk.invoices.name_legal_entity({ ...company, address_lines: [...company.address_lines], ...wishes })
}

/** A file the API answers with. */
export async function fetchFile(world: World, path: string, token: string | undefined, headers: Record<string, string> = {}) {
  const response = await world.request('GET', `/api/v1${path}`, { headers, ...(token !== undefined && { token }) })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

/** From now on orders are placed under taxes: 18 % on fees and commissions, 0.1 % withheld. */
export async function taxOrders({ database, clock }: World) {
  await database.query(
    statement(
      'test.tax_orders',
      `insert into order_policy (version, effective_from, body)
       select max(version) + 1, $1, (array_agg(body order by version desc))[1] || '{"tax_bp": 1800, "withholding_bp": 10}' from order_policy`,
    ),
    [clock.now()],
  )
}

/** A world with two admins where orders are taxed and a company issues invoices; `close` holds all of it against what must be true. */
export async function openTaxedWorld() {
  const world = await openWorld()
  const [admin, second] = [await hire(world, 'admin'), await hire(world, 'admin')]
  await taxOrders(world)
  await nameCompany(admin)
  const close = async () => {
    await expectSoundInvoices(world)
    await expectSoundMoney(world)
    await world[Symbol.asyncDispose]()
  }
  return { world, admin, second, close }
}

/** Fails with what breaks one of the module's invariants; of orders that a test only made up something for, the ledger knows nothing. */
export async function expectSoundInvoices({ database }: World, made_up: ReadonlySet<string> = new Set()): Promise<void> {
  for (const { id, sql } of invariants) {
    const broken = await database.query(statement<{ id: string }>(`invariant.${id}`, sql))
    const real = broken.filter((one) => id !== 'invoices.agree_with_ledger' || !made_up.has(one.id))
    expect([id, real]).toEqual([id, []])
  }
}
