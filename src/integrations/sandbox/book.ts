import { openBook as openKept } from '#platform/stand-ins/book.ts'
import type { Delivery } from '#platform/stand-ins/deliveries.ts'

/** What the stand-in knows; amounts are minor units in digits, times milliseconds since 1970, so that all of it survives JSON. */
export type Session = {
  id: string
  intent_id: string
  /** The request that opened it, to recognise the same intent with another body. */
  request: string
  amount_minor: string
  currency: string
  description: string
  return_url: string
  expires_ms: number
  status: 'open' | 'processing' | 'captured' | 'failed'
  method: 'card' | 'upi' | null
  payment_id: string | null
  /** When the money was taken, and what the stand-in keeps of it. */
  captured_ms?: number
  fee_minor?: string
}
export type SandboxRefund = {
  id: string
  intent_id: string
  request: string
  payment_id: string
  amount_minor: string
  currency: string
  status: 'processing' | 'succeeded' | 'failed'
  made_ms?: number
}
export type SandboxChargeback = {
  id: string
  payment_id: string
  amount_minor: string
  fee_minor: string
  currency: string
  reason: string
  status: 'open' | 'won' | 'lost'
  opened_ms: number
  decided_ms: number | null
}
type Pages = { sessions: Session[]; refunds: SandboxRefund[]; chargebacks: SandboxChargeback[]; undelivered: Delivery[] }

export type Book = Pages & { save(): void }

/** The stand-in's own book; with a file it outlives a restart. */
export function openBook(file?: string): Book {
  return openKept<Pages>({ sessions: [], refunds: [], chargebacks: [], undelivered: [] }, file)
}
