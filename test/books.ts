import { beginning, brandWallet, credit, debit, goodwill, post, verifyChain } from '#modules/ledger/index.ts'
import { statement } from '#platform/db.ts'
import { openEngine } from './notebook/engine.ts'
import { plant as plantIn } from './plant.ts'

const newest = statement<{ id: bigint }>('books.newest', 'select max(id) as id from entry')

let facts = 0

/** The ledger without a server, on a database of its own that `reset` makes empty again. */
export async function openBooks() {
  const engine = await openEngine([], 6)
  const { query, pool } = engine.database
  const plant = (sql: string, values?: unknown[]) => plantIn(engine.database, sql, values)

  return {
    engine,
    pool,
    plant,
    fact: () => `test:${++facts}`,
    /** Posts so much from our goodwill to a brand. */
    give: (amount_minor: bigint, brand_id = 1n) =>
      engine.ctx().tx((tx) => {
        const lines = [debit(goodwill('INR'), amount_minor), credit(brandWallet(brand_id, 'INR'), amount_minor)]
        return post(tx, { key: `test:${++facts}`, posting: 'P14', order_id: null, lines })
      }),
    verify: (chain: 'entries' | 'audit' = 'entries') => verifyChain(query, beginning(chain)),
    async newest(): Promise<bigint> {
      const [row] = await query(newest)
      return row?.id ?? 0n
    },
    async reset(): Promise<void> {
      await plant(`update ledger_horizon set safe_id = 0, next_id = 0, waiting = '{}', rolled_id = 0`)
      for (const table of ['seal', 'ledger_day', 'entry', 'ledger_transaction', 'account'])
        await plant(`with gone as (delete from ${table} returning 1) select 1 where (select count(*) from gone) >= 0`)
      // Who first uses an account makes its row, and everybody else waits for that.
      await pool.query(`insert into account (kind, currency, normal) values ('goodwill', 'INR', 1)`)
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  }
}
