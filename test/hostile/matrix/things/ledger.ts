import { statement } from '#platform/db.ts'
import type { Owner, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

const find = statement<{ transaction_id: string; account_id: string }>(
  'matrix.held',
  `select e.transaction_id::text as transaction_id, e.account_id::text as account_id from account a join entry e on e.account_id = a.id
   where a.kind = 'order_held' and a.owner_id = $1 order by e.id limit 1`,
)

/** The payment of the tenant's order, and where it is held. */
async function held(owner: Owner) {
  const [row] = await owner.world.database.query(find, [tenantOf(owner).deal.order_id])
  if (!row) throw new Error('nothing is held for the order')
  return row
}

const seen_by = ['agent', 'admin'] as const
const transaction: Thing = {
  fields: ['transaction_id'],
  owners: ['brand'],
  make: async (owner) => ({ own: (await held(owner)).transaction_id }),
  seen_by,
}

const account: Thing = {
  fields: ['ledger_account_id'],
  owners: ['brand'],
  make: async (owner) => ({ own: (await held(owner)).account_id }),
  seen_by,
}

/** Whoever has an account in the ledger: here the order itself. */
const accountOwner: Thing = { fields: ['owner_id'], owners: ['brand'], make: (owner) => ({ own: tenantOf(owner).deal.order_id }), seen_by }

export const ledger: readonly Thing[] = [transaction, account, accountOwner]
