import { closeChargeback, dueOf, openChargeback } from '#modules/orders/index.ts'
import { openCheckout } from '#modules/payments/index.ts'
import { openCtx, system, type Engine } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'

type Open = { id: bigint; order_id: bigint; amount_minor: bigint; currency: string }
const fee_minor = 1500n
let cases = 0n

/** What the payers' banks are deciding about. */
export function openBank(engine: Engine) {
  const open = new Map<bigint, Open>()
  return {
    /** The bank takes a payment of this order back, wholly or in part. */
    async takeBack(order_id: bigint, part: number): Promise<string> {
      const [paid] = await engine.database.query(captured, [order_id])
      if (!paid || paid.amount_minor === 0n) return 'nothing was paid'
      const already = [...open.values()].filter((one) => one.order_id === order_id).reduce((sum, one) => sum + one.amount_minor, 0n)
      const amount_minor = ((paid.amount_minor - paid.returned_minor - already) * BigInt(Math.ceil(part * 1000))) / 1000n
      if (amount_minor <= 0n) return 'nothing is left to take back'
      const made: Open = { id: ++cases, order_id, amount_minor, currency: paid.currency }
      await openCtx(engine, system).tx((tx) =>
        openChargeback(tx, { ...made, chargeback_id: made.id, provider: 'sandbox', fee_minor }),
      )
      open.set(made.id, made)
      return `${amount_minor}`
    },
    /** One case of this order is decided. */
    async decide(order_id: bigint, outcome: 'won' | 'lost'): Promise<string> {
      const found = [...open.values()].find((one) => one.order_id === order_id)
      if (!found) return 'no case'
      open.delete(found.id)
      await openCtx(engine, system).tx((tx) => closeChargeback(tx, { ...found, chargeback_id: found.id, provider: 'sandbox', outcome }))
      return outcome
    },
    undecided: () => [...open.values()].map(({ order_id }) => order_id),
  }
}
export type Bank = ReturnType<typeof openBank>

const captured = statement<{ amount_minor: bigint; returned_minor: bigint; currency: string }>(
  'torture.captured',
  `select coalesce(sum(-e.amount_minor) filter (where t.posting = 'P1'), 0)::bigint as amount_minor,
     coalesce(sum(e.amount_minor) filter (where t.posting = 'P13l'), 0)::bigint as returned_minor, max(a.currency) as currency
   from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
   where t.order_id = $1 and a.kind = 'order_held'`,
)

const orderOf = statement<{ id: bigint; brand_id: bigint; creator_id: bigint; creator_user_id: bigint; currency: string; being_paid: boolean }>(
  'torture.order_to_pay',
  `select o.id, o.brand_id, o.creator_id, c.user_id as creator_user_id, o.currency,
     exists (select from payment p where p.order_id = o.id and p.status in ('pending', 'processing')) as being_paid
   from "order" o join creator_profile c on c.id = o.creator_id join brand_profile b on b.id = o.brand_id where o.id = $1`,
)

/** A checkout for what is due of an order, or for `part` of it; null when nothing is. */
export async function payDue(engine: Engine, order_id: bigint, part: number): Promise<string | null> {
  return openCtx(engine, system).tx(async (tx) => {
    const [order] = await tx.query(orderOf, [order_id])
    const { due_minor } = await dueOf(tx, order_id)
    const total_minor = (due_minor * BigInt(Math.ceil(part * 1000))) / 1000n
    if (!order || total_minor <= 0n || order.being_paid) return null
    const pay_by = new Date(tx.now.getTime() + 3_600_000)
    return (await openCheckout(tx, [{ ...order, total_minor, pay_by, description: 'What is due' }])).pay_url
  })
}
