import type { z } from 'zod'
import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { findOrder, lockOrder } from './queries.ts'
import type { AddStatement, Disputes, Statement } from './dispute-schema.ts'
import { partyOf } from './visible.ts'

const findOpen = statement<{ id: bigint }>('orders.open_dispute_of', `select id from dispute where order_id = $1 and status = 'open'`)
const insertStatement = statement<z.output<typeof Statement>>(
  'orders.add_statement',
  `insert into dispute_statement (dispute_id, party, author_id, text, links, created_at) values ($1, $2, $3, $4, $5, $6)
   returning id, party, text, links, created_at`,
)
const countStatements = statement<{ count: number }>(
  'orders.count_statements',
  'select count(*)::int as count from dispute_statement where dispute_id = $1',
)

const most_statements = 200

/** What the caller says and shows in the open dispute; nobody changes it afterwards. */
export async function addStatement(tx: Tx, input: z.output<typeof AddStatement>): Promise<z.output<typeof Statement>> {
  const order = await lockOrder(tx, input.order_id)
  const [dispute] = await tx.query(findOpen, [order.id])
  if (!dispute) throw new Problem('conflict', 'order.no_dispute', 'There is no open dispute about this order')
  const [{ count } = { count: 0 }] = await tx.query(countStatements, [dispute.id])
  if (count >= most_statements) throw new Problem('conflict', 'dispute.full', 'This dispute holds as many statements as it can')
  const values = [dispute.id, partyOf(tx.actor, order), tx.actor.id, input.text, JSON.stringify(input.links), tx.now]
  const [added] = await tx.query(insertStatement, values)
  if (!added) throw new Error('the statement was not written')
  return added
}

type DisputeRow = Omit<z.output<typeof Disputes>['items'][number], 'statements'> & { statements: z.output<typeof Statement>[] }
const list = statement<DisputeRow>(
  'orders.disputes',
  `select d.id, d.opened_by, d.reason, d.status, d.opened_at, d.decision, d.decision_text, d.creator_share_bp::float8 / 10000 as creator_share, d.decided_at,
     (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'party', s.party, 'text', s.text, 'links', s.links, 'created_at', s.created_at) order by s.id), '[]')
      from dispute_statement s where s.dispute_id = d.id) as statements
   from dispute d where d.order_id = $1 order by d.id desc limit 50`,
)

/** The disputes of an order the actor may see, newest first, with what was said in each. */
export async function viewDisputes(scope: Scope, order_id: bigint): Promise<z.output<typeof Disputes>> {
  await findOrder(scope, order_id)
  const rows = await scope.query(list, [order_id])
  const revived = (one: z.output<typeof Statement>) => ({ ...one, id: BigInt(one.id), created_at: new Date(one.created_at) })
  return { items: rows.map((row) => ({ ...row, statements: row.statements.map(revived) })), next: null }
}
