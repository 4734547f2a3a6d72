import assert from 'node:assert/strict'
import type { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { largest } from './accounts.ts'
import { badDebt, creatorReceivable } from './chart.ts'
import type { AskWriteOff, ListWriteOffs, WriteOff, WriteOffAnswer } from './correction-schema.ts'
import { lockedBalanceOf, post } from './post.ts'
import { credit, debit } from './rules.ts'

type Row = Omit<z.output<typeof WriteOff>, 'amount'> & { amount_minor: bigint }
const columns = 'id, creator_id, currency, amount_minor, reason, asked_by, approved_by, created_at'

const insert = statement<Row>(
  'ledger.insert_write_off',
  `insert into write_off (creator_id, currency, amount_minor, reason, asked_by, approved_by, created_at) values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
)
const list = statement<Row>('ledger.write_offs', `select ${columns} from write_off where id < $1 order by id desc limit $2`)
const listOfCreator = statement<Row>(
  'ledger.write_offs_of_creator',
  `select ${columns} from write_off where creator_id = $3 and id < $1 order by id desc limit $2`,
)

const shown = ({ amount_minor, ...row }: Row) => ({ ...row, amount: formatMinor(amount_minor, row.currency) })

/**
 * P16: what a creator owes and will not pay becomes our loss, once two admins have asked for the same creator, currency and amount.
 * Problem `ledger.exceeds_debt` (409) for more than is owed.
 */
export async function writeOff(
  tx: Tx,
  { creator_id, currency, amount, reason }: z.output<typeof AskWriteOff>,
): Promise<z.output<typeof WriteOffAnswer>> {
  await requireFresh(tx)
  const amount_minor = parseMajor(amount, currency)
  if (amount_minor <= 0n) throw invalidField('/amount', 'amount.invalid', 'Write off more than nothing')
  const debt = creatorReceivable(creator_id, currency)
  const owed = await lockedBalanceOf(tx, debt)
  if (amount_minor > owed)
    throw new Problem('conflict', 'ledger.exceeds_debt', `This creator owes ${formatMinor(owed, currency)} ${currency}`)

  const input = { currency, amount_minor: amount_minor.toString() }
  const second = await secondApproval(tx, { action: 'ledger.write_off', subject: `creator:${creator_id}`, input })
  if ('awaiting' in second) {
    const { id: approval_id, expires_at } = second.awaiting
    return { write_off: null, owed: formatMinor(owed, currency), awaiting_approval: { approval_id, expires_at } }
  }

  assert(tx.actor.id !== null, 'only people write off')
  const [row] = await tx.query(insert, [creator_id, currency, amount_minor, reason, second.approved_by, tx.actor.id, tx.now])
  assert(row, 'a write-off was inserted')
  const lines = [debit(badDebt(currency), amount_minor), credit(debt, amount_minor)]
  await post(tx, { key: `write_off:${row.id}:posted`, posting: 'P16', order_id: null, lines })
  const facts = { write_off_id: row.id.toString(), ...input, reason }
  await record(tx, 'ledger.written_off', { subject_id: (await userOfCreator(tx, creator_id)) ?? null, facts })
  return { write_off: shown(row), owed: formatMinor(owed - amount_minor, currency), awaiting_approval: null }
}

/** Newest first, of all creators or of one. */
export async function listWriteOffs(ctx: Ctx, { cursor, limit, creator_id }: z.output<typeof ListWriteOffs>) {
  const name = `ledger.write_offs ${creator_id}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const page = [before, limit + 1]
  const rows = creator_id === undefined ? await ctx.query(list, page) : await ctx.query(listOfCreator, [...page, creator_id])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(shown), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}
