import { statement, type Statement } from '#platform/db.ts'
import type { Batch, Chain, Print, Seal } from './seal-link.ts'

/** What is only ever added to, and sealed. */
export type Table = 'entry' | 'audit_event'

/** The largest id that can be seen. */
export const newest = {
  entry: statement<{ id: bigint | null }>('ledger.newest_entry', 'select max(id) as id from entry'),
  audit_event: statement<{ id: bigint | null }>('ledger.newest_audit', 'select max(id) as id from audit_event'),
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`

/**
 * The rows of each chain as text: PostgreSQL's own text of a row of whole numbers and strings is the same on every server and in every
 * time zone, and quotes whatever could be taken for something else. An entry is told with its transaction and whose account it is.
 */
export const chains: Readonly<Record<Chain, { id: string; line: string; from: string }>> = {
  entries: {
    id: 'e.id',
    line: `row(e.id, e.transaction_id, e.account_id, e.currency, e.amount_minor, e.balance_after_minor, t.idempotency_key, t.posting,
      t.order_id, t.corrects_id, ${ms('t.created_at')}, a.kind, a.owner_id, a.label, a.currency, a.normal)::text`,
    // Looked up one by one (an offset cannot be pulled up): joined, a batch would read all transactions and accounts to hash them.
    from: `entry e cross join lateral (select * from ledger_transaction where id = e.transaction_id offset 0) t
      cross join lateral (select * from account where id = e.account_id offset 0) a`,
  },
  audit: {
    id: 'v.id',
    line: `row(v.id, ${ms('v.at')}, v.event, v.actor_id, v.actor_role, v.impersonator_id, v.subject_id, v.session_id, v.ip, v.user_agent,
      v.request_id, v.facts::text)::text`,
    from: 'audit_event v',
  },
}

const bytes = (text: string) => `sha256(convert_to(${text}, 'UTF8'))`
const hashed = bytes(`string_agg(line, E'\\n' order by id)`)

/** Rows of one seal. */
export const seal_rows = 5_000

const both = <Row>(make: (chain: Chain) => Statement<Row>): Readonly<Record<Chain, Statement<Row>>> => ({
  entries: make('entries'),
  audit: make('audit'),
})

/** The next rows after $1, up to $2, as a seal describes them. Nothing left: no row. */
export const nextBatch = both((chain) => {
  const { id, line, from } = chains[chain]
  return statement<Omit<Batch, 'first_id'>>(
    `ledger.next_batch_${chain}`,
    `select max(id) as last_id, count(*)::int as count, ${hashed} as batch_hash,
       string_agg(substring(${bytes('line')} from 1 for 4), ''::bytea order by id) as fingerprints
     from (select ${id} as id, ${line} as line from ${from} where ${id} > $1 and ${id} <= $2 order by ${id} limit ${seal_rows}) rows
     having count(*) > 0`,
  )
})

/** What stands in a seal's range now; one row more than a seal holds is enough to know that it does not fit. */
export const batchAgain = both((chain) => {
  const { id, line, from } = chains[chain]
  return statement<Pick<Batch, 'batch_hash' | 'count'>>(
    `ledger.batch_again_${chain}`,
    `select count(*)::int as count, coalesce(${hashed}, ''::bytea) as batch_hash
     from (select ${id} as id, ${line} as line from ${from} where ${id} >= $1 and ${id} <= $2 order by ${id} limit ${seal_rows + 1}) rows`,
  )
})

export const printsAgain = both((chain) => {
  const { id, line, from } = chains[chain]
  return statement<Print>(
    `ledger.prints_again_${chain}`,
    `select ${id} as id, substring(${bytes(line)} from 1 for 4) as print from ${from} where ${id} >= $1 and ${id} <= $2
     order by ${id} limit ${seal_rows + 1}`,
  )
})

const columns = 'chain, number, first_id, last_id, count, batch_hash, fingerprints, previous, hash, made_at'

export const lastSeal = statement<Seal>('ledger.last_seal', `select ${columns} from seal where chain = $1 order by number desc limit 1`)
export const sealsAfter = statement<Seal>(
  'ledger.seals_after',
  `select ${columns} from seal where chain = $1 and number > $2 order by number limit 50`,
)
export const insertSeal = statement('ledger.insert_seal', `insert into seal (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`)
/** How many rows no seal covers yet, counted up to ten thousand. */
export const unsealed = both((chain) => {
  const table = chain === 'entries' ? 'entry' : 'audit_event'
  return statement<{ count: number }>(
    `ledger.unsealed_${chain}`,
    `select count(*)::int as count from (select from ${table} where id > $1 limit 10000) rows`,
  )
})
