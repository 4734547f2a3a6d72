import { statement, type Database } from '#platform/db.ts'

const clearing = statement<{ amount_minor: bigint }>(
  'torture.clearing',
  `select coalesce(sum(e.amount_minor), 0)::bigint as amount_minor from entry e join account a on a.id = e.account_id
   join ledger_transaction t on t.id = e.transaction_id where a.kind = 'gateway_clearing' and t.posting <> 'P1f'`,
)

/** Holds our ledger against what the gateway's own book says it has of us, in minor units. */
export async function againstGateway(database: Database, theirs: bigint): Promise<string[]> {
  const [{ amount_minor } = { amount_minor: 0n }] = await database.query(clearing)
  return theirs === amount_minor ? [] : [`our books say ${amount_minor} is at the gateway, its own ${theirs}`]
}
