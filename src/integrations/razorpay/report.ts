import type { GatewayMovement } from '#platform/ports.ts'
import type { Client } from './client.ts'
import { Dispute, items, Payment, Refund, Settlement } from './entities.ts'
import { chargebackOf, feeOf, isCaptured, takesMoney } from './views.ts'
import { readAll } from './pages.ts'

/** A hundred thousand of a kind: more than that is for a shorter span. */
const most_pages = 1_000

/**
 * What moved in Razorpay's books between two moments, oldest first, put together from its lists. Razorpay dates a payment or refund by when
 * it was begun and a dispute's end not at all, so a chargeback that was won stands at the time of the chargeback.
 */
export async function readReport(client: Client, { from, to }: { from: Date; to: Date }): Promise<GatewayMovement[]> {
  // Their bounds are whole seconds, both included; what lies outside ours is left out afterwards.
  const span = { from: Math.floor(from.getTime() / 1000), to: Math.ceil(to.getTime() / 1000) }
  const [payments, refunds, settlements, disputes] = await Promise.all([
    readAll(most_pages, async (page) => (await client.ask((rzp) => rzp.payments.all({ ...span, ...page }), items(Payment))).items),
    readAll(most_pages, async (page) => (await client.ask((rzp) => rzp.refunds.all({ ...span, ...page }), items(Refund))).items),
    readAll(most_pages, async (page) => (await client.ask((rzp) => rzp.settlements.all({ ...span, ...page }), items(Settlement))).items),
    readAll(most_pages, async (page) => (await client.ask((rzp) => rzp.disputes.all(page), items(Dispute))).items),
  ])
  const all = [
    ...payments.filter(isCaptured).map((payment) => move('capture', payment, feeOf(payment) ?? 0n)),
    ...refunds.filter(({ status }) => status === 'processed').map((refund) => move('refund', refund)),
    ...settlements.filter(({ status }) => status === 'processed').map((one) => move('settlement', { ...one, currency: 'INR' })),
    ...disputes.filter(takesMoney).flatMap((dispute) => {
      const won = chargebackOf(dispute).status === 'won'
      return [move('chargeback', dispute), ...(won ? [move('chargeback_won', dispute)] : [])]
    }),
  ]
  return all.filter(({ at }) => at >= from && at < to).sort((one, other) => one.at.getTime() - other.at.getTime())
}

type Moved = { id: string; amount: number; currency: string; created_at: number }

function move(kind: GatewayMovement['kind'], { id, amount, currency, created_at }: Moved, fee_minor = 0n): GatewayMovement {
  return { kind, subject: id, amount_minor: BigInt(amount), fee_minor, currency, at: new Date(created_at * 1000) }
}
