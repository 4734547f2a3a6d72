import type { Clock } from '#platform/clock.ts'
import { newId, secondsOf, type Book, type LinkRow, type PaymentRow } from './book.ts'
import type { openLinks } from './links.ts'
import { paymentsAt } from './shelf.ts'
import type { Tell } from './webhooks.ts'

type Parts = {
  book: Book
  clock: Clock
  links: ReturnType<typeof openLinks>
  tell: Tell
  /** Money has arrived. */
  record: (payment: PaymentRow) => void
}
const slow_ms = 5_000
/** What a unit of any other currency is worth here, so that fees are in rupees as they are at Razorpay. */
const rupees = 80

/** What the payer does at the hosted page, and what becomes of the payments made there. */
export function openPayments({ book, clock, links, tell, record }: Parts) {
  const timers = new Set<NodeJS.Timeout>()

  function attempt(link: LinkRow, method: string, status: 'authorized' | 'failed'): PaymentRow {
    link.order_id ??= `order_${newId()}`
    const failed = status === 'failed'
    const payment: PaymentRow = {
      id: `pay_${newId()}`, entity: 'payment', amount: link.amount, currency: link.currency, status, order_id: link.order_id, captured: false,
      method, notes: link.notes, description: `#${link.id.slice('plink_'.length)}`, fee: 0, tax: 0, created_at: secondsOf(clock),
      amount_refunded: 0, refund_status: null,
      base_amount: link.currency === 'INR' ? link.amount : link.amount * rupees, base_currency: 'INR',
      error_code: failed ? 'BAD_REQUEST_ERROR' : null, error_description: failed ? 'Payment was unsuccessful as it was declined' : null,
    } // prettier-ignore
    book.payments.push(payment)
    book.save()
    tell(`payment.${status}`, { payment: showPayment(payment) })
    return payment
  }

  function capture(payment: PaymentRow): void {
    const link = book.links.find(({ order_id }) => order_id === payment.order_id)
    if (!link || payment.captured) return
    const net = Math.floor((payment.base_amount * 2) / 100)
    const tax = Math.floor((net * 18) / 100)
    Object.assign(payment, { status: 'captured', captured: true, fee: net + tax, tax })
    Object.assign(link, { status: 'paid', updated_at: secondsOf(clock) })
    book.save()
    record(payment)
    const shown = { payment: showPayment(payment), order: orderOf(link) }
    tell('payment.captured', { payment: shown.payment })
    tell('order.paid', shown)
    tell('payment_link.paid', { payment_link: links.show(link), ...shown })
  }

  function captureSoon(payment: PaymentRow): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      capture(payment)
    }, slow_ms)
    timers.add(timer.unref())
  }

  /** After a restart: what was under way arrives. */
  for (const payment of book.payments) if (payment.status === 'authorized') captureSoon(payment)

  return {
    /** What the payer chose; answers whether they go on to the shop. */
    choose(link: LinkRow, action: string | null): boolean {
      const under_way = paymentsAt(book, link).some(({ status }) => status === 'authorized')
      if (link.status !== 'created' || under_way || action === 'cancel') return true
      if (action === 'card' || action === 'upi') capture(attempt(link, action, 'authorized'))
      else if (action === 'slow') captureSoon(attempt(link, 'netbanking', 'authorized'))
      else if (action === 'decline') attempt(link, 'card', 'failed')
      return action === 'card' || action === 'upi' || action === 'slow'
    },
    close(): void {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** A payment as the wire has it. */
export function showPayment(payment: PaymentRow) {
  return { ...payment, international: payment.currency !== 'INR', invoice_id: null, bank: null, wallet: null, vpa: null, card_id: null }
}

function orderOf({ order_id, amount, currency, reference_id, notes, created_at }: LinkRow) {
  return { id: order_id, entity: 'order', amount, amount_paid: amount, amount_due: 0, currency, receipt: reference_id, notes, status: 'paid', created_at } // prettier-ignore
}
