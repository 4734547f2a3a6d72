import { statement } from '#platform/db.ts'
import type { World } from '#test/world.ts'

type Case = { id: string; order_id: bigint; payment_id: string }
type Charge = { payment_id: string; charged_minor: bigint }

const charges = statement<Charge>(
  'torture.charges_of_order',
  `select p.transaction_id as payment_id, sum(all_of.amount * 100)::bigint as charged_minor from payment p join payment all_of on all_of.transaction_id = p.transaction_id
   where p.order_id = $1 and p.source = 'gateway' and p.transaction_id is not null group by p.id, p.transaction_id order by p.id`,
)

/** The payers' banks: they take charges back, wholly or in part, never more than was charged, and decide. The gateway tells of all of it. */
export function openBank({ sandbox, database }: World) {
  const open: Case[] = []
  const taken = new Map<string, bigint>()
  return {
    async takeBack(order_id: bigint, part: number): Promise<string> {
      const [charge] = await database.query(charges, [order_id])
      if (!charge) return 'nothing was charged'
      const left = charge.charged_minor - (taken.get(charge.payment_id) ?? 0n)
      const amount_minor = (left * BigInt(Math.ceil(part * 1000))) / 1000n
      if (amount_minor <= 0n) return 'nothing is left to take back'
      taken.set(charge.payment_id, charge.charged_minor - left + amount_minor)
      open.push({ id: sandbox.openChargeback(charge.payment_id, amount_minor), order_id, payment_id: charge.payment_id })
      return String(amount_minor)
    },
    /** One case about a charge for this order is decided. */
    async decide(order_id: bigint, outcome: 'won' | 'lost'): Promise<string> {
      const of = new Set((await database.query(charges, [order_id])).map(({ payment_id }) => payment_id))
      const at = open.findIndex(({ payment_id }) => of.has(payment_id))
      const [found] = at < 0 ? [] : open.splice(at, 1)
      if (!found) return 'no case'
      sandbox.decideChargeback(found.id, outcome)
      return outcome
    },
    undecided: () => open.map(({ order_id }) => order_id),
  }
}
export type Bank = ReturnType<typeof openBank>
