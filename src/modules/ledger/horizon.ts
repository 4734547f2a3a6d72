import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { newest, type Table } from './queries.ts'

type Horizon = { safe_id: bigint; next_id: bigint; waiting: string[]; rolled_id: bigint }

const lock = statement<Horizon>(
  'ledger.lock_horizon',
  'select safe_id, next_id, waiting, rolled_id from ledger_horizon where name = $1 for update skip locked',
)
/** Who has written to the table in a transaction that is still open. Every insert takes this lock before it draws an id, and keeps it to the end. */
const findWriters = statement<{ writer: string }>(
  'ledger.writers',
  `select distinct virtualtransaction as writer from pg_locks
   where locktype = 'relation' and relation = $1::text::regclass and mode = 'RowExclusiveLock' and granted
     and database = (select oid from pg_database where datname = current_database()) and pid is distinct from pg_backend_pid()`,
)
const save = statement(
  'ledger.save_horizon',
  `update ledger_horizon set safe_id = greatest(safe_id, $2), next_id = $3, waiting = $4
   where name = $1 and (safe_id, next_id, waiting) is distinct from ($2::bigint, $3::bigint, $4::text[])`,
)

/**
 * Locks the horizon of a table for this transaction; undefined while somebody else has it. What works through a table's rows in the order
 * of their ids does so under this lock, up to `safe_id`.
 */
export async function lockHorizon(tx: Tx, table: Table): Promise<Horizon | undefined> {
  const [horizon] = await tx.query(lock, [table])
  return horizon
}

/**
 * Moves the horizon as far as it can be. Ids are drawn before their rows can be seen, so a row with a lower id may still be committed: the
 * newest id counts only when everybody who was writing after it was read has ended. The order of the questions is what makes it true.
 */
export async function advanceHorizon(ctx: Ctx, table: Table): Promise<void> {
  await ctx.tx(async (tx) => {
    const horizon = await lockHorizon(tx, table)
    if (!horizon) return
    const open = async () => (await tx.query(findWriters, [table])).map(({ writer }) => writer)

    const before = await open()
    const pending = horizon.waiting.filter((writer) => before.includes(writer))
    if (pending.length > 0) return
    const [row] = await tx.query(newest[table])
    const next_id = row?.id ?? 0n
    const waiting = await open()
    const reached = horizon.waiting.length > 0 ? horizon.next_id : horizon.safe_id
    await tx.query(save, [table, waiting.length === 0 ? next_id : reached, next_id, waiting])
  })
}
