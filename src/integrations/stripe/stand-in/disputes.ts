import type { Stripe } from 'stripe'
import { newDispute, newMovement } from './dispute-objects.ts'
import { secondsOf, type Shop } from './payments.ts'

const fee = 1_500

/** What payers' banks do; only tests make them. */
export function openDisputes({ book, clock, send }: Shop) {
  const find = (id: string) => {
    const dispute = book.disputes.find((one) => one.id === id)
    if (!dispute) throw new Error(`there is no dispute ${id}`)
    return dispute
  }

  function move(dispute: Stripe.Dispute, amount: number, reporting_category: 'dispute' | 'dispute_reversal'): void {
    const { id: source, currency } = dispute
    const cost = reporting_category === 'dispute' ? fee : 0
    const movement = newMovement({ created: secondsOf(clock), amount, fee: cost, currency, source, type: 'adjustment', reporting_category })
    book.balance_transactions.push(movement)
    dispute.balance_transactions.push(movement)
  }

  /** The money is taken from us while the bank thinks. */
  function withdraw(dispute: Stripe.Dispute): void {
    dispute.status = 'needs_response'
    const charge = book.charges.find(({ id }) => id === dispute.charge)
    if (charge) charge.disputed = true
    move(dispute, -dispute.amount, 'dispute')
  }

  return {
    /** The payer's bank takes a captured payment back, or as an inquiry merely asks about it; answers the id of the dispute. */
    open(payment_intent: string, wishes: { amount?: number; inquiry?: boolean } = {}): string {
      const charge = book.charges.find((one) => one.payment_intent === payment_intent && one.status === 'succeeded')
      if (!charge) throw new Error(`nothing was captured by ${payment_intent}`)
      const { id, currency, amount } = charge
      const begun = { created: secondsOf(clock), charge: id, currency, payment_intent, reason: 'product_not_received' }
      const dispute = newDispute({ ...begun, amount: wishes.amount ?? amount, status: 'warning_needs_response' })
      book.disputes.push(dispute)
      if (!wishes.inquiry) withdraw(dispute)
      book.save()
      send('charge.dispute.created', dispute)
      if (!wishes.inquiry) send('charge.dispute.funds_withdrawn', dispute)
      return dispute.id
    },
    /** An inquiry becomes a chargeback. */
    escalate(dispute_id: string): void {
      const dispute = find(dispute_id)
      withdraw(dispute)
      book.save()
      send('charge.dispute.updated', dispute)
      send('charge.dispute.funds_withdrawn', dispute)
    },
    /** How the bank decided; an inquiry can only be closed. */
    decide(dispute_id: string, outcome: 'won' | 'lost' | 'warning_closed'): void {
      const dispute = find(dispute_id)
      if (/^(won|lost|warning_closed)$/.test(dispute.status)) throw new Error(`${dispute_id} has been decided`)
      dispute.status = outcome
      if (outcome === 'won') move(dispute, dispute.amount, 'dispute_reversal')
      book.save()
      send('charge.dispute.closed', dispute)
      if (outcome === 'won') send('charge.dispute.funds_reinstated', dispute)
    },
  }
}
