import { randomBytes } from 'node:crypto'
import type Razorpay from 'razorpay'
import type { Clock } from '#platform/clock.ts'
import { openBook as openKept } from '#platform/stand-ins/book.ts'
import type { Delivery } from '#platform/stand-ins/deliveries.ts'

/** What a call of the official client answers with, as its callback is given it. */
type Told<Call> = Call extends (...given: infer Given) => unknown
  ? Given extends [...unknown[], (error: never, told: infer Entity) => void]
    ? Entity
    : never
  : never

/** Amounts are whole numbers of the smallest unit, times are seconds since 1970, as on the wire. */
export type LinkRow = {
  id: string
  reference_id: string
  amount: number
  currency: string
  description: string
  callback_url: string
  notes: Record<string, string>
  expire_by: number
  status: 'created' | 'paid' | 'expired' | 'cancelled'
  order_id: string | null
  created_at: number
  updated_at: number
}
export type PaymentRow = Pick<
  Told<Razorpay['payments']['fetch']>,
  'id' | 'entity' | 'currency' | 'status' | 'order_id' | 'captured' | 'method' | 'notes' | 'fee' | 'tax' | 'created_at'
> & {
  amount: number
  description: string
  amount_refunded: number
  refund_status: 'partial' | 'full' | null
  base_amount: number
  base_currency: string
  error_code: string | null
  error_description: string | null
}
export type RefundRow = Told<Razorpay['refunds']['fetch']> & { amount: number }
export type DisputeRow = Omit<Told<Razorpay['disputes']['fetch']>, 'evidence'>
export type SettlementRow = {
  id: string
  entity: 'settlement'
  amount: number
  status: 'processed'
  fees: 0
  tax: 0
  utr: string
  created_at: number
}

export type Pages = {
  links: LinkRow[]
  payments: PaymentRow[]
  refunds: RefundRow[]
  /** Which refund was made under an idempotency key, and what was asked for. */
  keys: { key: string; asked: string; refund_id: string }[]
  disputes: DisputeRow[]
  settlements: SettlementRow[]
  undelivered: Delivery[]
}
export type Book = Pages & { save(): void }

/** The stand-in's own book; with a file it outlives a restart. */
export function openBook(file?: string): Book {
  return openKept<Pages>({ links: [], payments: [], refunds: [], keys: [], disputes: [], settlements: [], undelivered: [] }, file)
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Fourteen letters and digits, as Razorpay's ids end. */
export function newId(): string {
  return Array.from(randomBytes(14), (byte) => letters[byte % letters.length]).join('')
}

export const secondsOf = (clock: Clock): number => Math.floor(clock.now().getTime() / 1000)
