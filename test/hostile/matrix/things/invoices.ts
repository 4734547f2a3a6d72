import { jobs } from '#modules/invoices/jobs.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import type { Owner, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

const nameCompany = statement(
  'matrix.name_company',
  `insert into legal_entity (code, name, address_lines, country, timezone, year_starts_month, valid_from, created_at, created_by_id)
   values ('IM', 'Us', '{1}', 'IN', 'Asia/Kolkata', 4, '2026-01-01', '2026-01-01', 1) on conflict do nothing`,
)
const parts = { creator: '0', commission: '20', commission_tax: '3', brand_fee: '5', brand_fee_tax: '1', withholding: '0' }

/** As if the tenant's order had been settled, which it has not. */
async function issue({ world, ...owner }: Owner): Promise<string> {
  const { brand, creator, deal } = tenantOf({ world, ...owner })
  const [settled] = jobs
  await world.database.query(nameCompany)
  await settled?.run(ctxOf(world), { order_id: BigInt(deal.order_id), key: `matrix:${deal.order_id}`, parts } as never)
  const { sdk } = owner.role === 'brand' ? brand : creator
  const { items } = await sdk.invoices.mine({ kind: owner.role === 'brand' ? 'fee' : 'commission' })
  return items[0]?.id ?? ''
}

const invoice: Thing = {
  fields: ['invoice_id'],
  owners: ['brand', 'creator'],
  make: async (owner) => ({ own: await issue(owner) }),
  seen_by: ['agent', 'admin'],
}

export const invoices: readonly Thing[] = [invoice]
