import type { Readable } from 'node:stream'

/** What the outside world does for us. Each port has one adapter per vendor in `integrations/`, chosen by configuration. */
export interface Ports {
  readonly sms: Sms
  readonly mail: Mail
  readonly gateway: PaymentGateway
  readonly google: Google
  readonly storage: Storage
  readonly scanner: Scanner
}

/** Sends one text message. Fails with Problem `sms.unavailable` (503) when the vendor cannot take it, `sms.number_refused` (400) when it will not. */
export type Sms = {
  readonly provider: string
  send(message: { to: string; text: string }): Promise<{ id: string }>
}

/** Sends one mail in plain text. Fails with Problem `mail.unavailable` (503) when it cannot be handed over, `mail.address_refused` (400) when it will not be taken. */
export type Mail = {
  readonly provider: string
  send(message: { to: string; subject: string; text: string }): Promise<{ id: string }>
}

export type GatewayEvent = {
  /** The gateway's id of the event: what makes a repeated delivery recognisable. */
  readonly event_id: string
  readonly kind: 'payment' | 'refund' | 'chargeback' | 'other'
  /** The gateway's id of the thing it is about; its state is fetched, never taken from the event. */
  readonly subject: string
}

export type GatewayPayment = {
  readonly session_id: string
  readonly status: 'open' | 'processing' | 'captured' | 'failed' | 'expired'
  /** The gateway's id of the captured payment, null before. */
  readonly payment_id: string | null
  readonly amount_minor: bigint
  readonly currency: string
  readonly method: 'card' | 'upi' | 'bank_transfer' | 'wallet' | null
  /** What the gateway keeps of it, in the same currency; null while it has not said. */
  readonly fee_minor: bigint | null
}

export type GatewayRefund = {
  readonly refund_id: string | null
  readonly status: 'processing' | 'succeeded' | 'failed'
  readonly amount_minor: bigint
  readonly currency: string
}

/** A payer's bank took a payment back, or tries to. While it is `open` the gateway has the money withdrawn from us. */
export type GatewayChargeback = {
  readonly chargeback_id: string
  /** The gateway's id of the payment. */
  readonly payment_id: string
  readonly status: 'open' | 'won' | 'lost'
  readonly amount_minor: bigint
  /** What the gateway takes for the case, 0 where it takes nothing. */
  readonly fee_minor: bigint
  readonly currency: string
  readonly reason: string
  /** Until when evidence is taken; null when the gateway names no day. */
  readonly respond_by: Date | null
}

/** One movement of money in the gateway's own books. `subject` is its id of the payment, refund, chargeback or settlement. */
export type GatewayMovement = {
  readonly kind: 'capture' | 'refund' | 'chargeback' | 'chargeback_won' | 'settlement'
  readonly subject: string
  /** Before fees, never negative. */
  readonly amount_minor: bigint
  readonly fee_minor: bigint
  readonly currency: string
  readonly at: Date
}

/**
 * One payment provider. Money is captured at once. Every call that moves money carries `intent_id`, our id of the intent, as the
 * gateway's idempotency key, so a call repeated after a lost reply acts once. A gateway that cannot be reached fails with Problem
 * `gateway.unavailable` (503).
 */
export type PaymentGateway = {
  readonly provider: string
  readonly can: { readonly partial_refund: boolean; readonly payout: boolean; readonly report: boolean }
  /** Opens the hosted page at which the payer pays; answers where to send the browser. */
  openSession(session: {
    intent_id: string
    amount_minor: bigint
    currency: string
    description: string
    return_url: string
    expires_at: Date
  }): Promise<{ session_id: string; url: string }>
  fetchPayment(session_id: string): Promise<GatewayPayment>
  refund(refund: { intent_id: string; payment_id: string; amount_minor: bigint; currency: string }): Promise<GatewayRefund>
  fetchRefund(refund_id: string): Promise<GatewayRefund>
  fetchChargeback(chargeback_id: string): Promise<GatewayChargeback>
  /** All movements from `from` until before `to`, oldest first; only where `can.report`. */
  fetchReport(span: { from: Date; to: Date }): Promise<readonly GatewayMovement[]>
  /** Checks the signature over the raw bytes, before any statement reaches the database. Fails with Problem `webhook.forged` (400). */
  verifyWebhook(webhook: { raw: Uint8Array; headers: Readonly<Record<string, string>>; now: Date }): GatewayEvent
}

/** What Google says of somebody who signed in there. `subject` is theirs for ever; an address can pass to somebody else. */
export type GoogleIdentity = {
  readonly subject: string
  /** In lower case. */
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
  readonly picture: string | null
}

/**
 * Checks an ID token of Google's and says whose it is. Fails with Problem `google.token_invalid` (401) when anything about it is wrong,
 * `google.unavailable` (503) when the keys that would show it cannot be had.
 */
export type Google = {
  readonly provider: string
  /** `nonce` is the one the caller began with: the token has to carry the same, or none of both. */
  verify(token: { id_token: string; nonce?: string | undefined }): Promise<GoogleIdentity>
}

/** Where one part of a file is sent, and how: exactly `bytes` bytes from `offset` on, with these headers and no others that count. */
export type UploadPart = {
  readonly method: 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly offset: number
  readonly bytes: number
}
export type OpenedUpload = { readonly upload_id: string | null; readonly parts: readonly UploadPart[] }

/**
 * Keeps files under keys that we make (`newKey`). Fails with Problem `storage.unavailable` (503) when it does not answer, `storage.full`
 * (503) when there is no room: then nothing is left of what was put. Reading what is not there is `storage.missing` (404).
 */
export type Storage = {
  readonly provider: string
  put(object: { key: string; bytes: number; content_type: string; body: Readable }): Promise<void>
  /** How large it is; undefined when nothing is there. */
  bytesOf(key: string): Promise<number | undefined>
  /** All of it, or the bytes from `start` to `end`, both included. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>
  /** Puts what is at `from` also at `to`, so that nothing sent to `from` later changes it. */
  copy(from: string, to: string): Promise<void>
  /** What is not there is gone already. */
  remove(key: string): Promise<void>
  /** Up to a thousand objects in the order of their keys, those after `after`. */
  list(after: string | undefined): Promise<{ key: string; stored_at: Date }[]>
  /** Lets somebody who knows the addresses, and nobody else, send an object of exactly this size and type, until so many seconds have passed. */
  openUpload(object: { key: string; bytes: number; content_type: string; seconds: number }): Promise<OpenedUpload>
  /** Puts the parts together. Whether the object is complete then is for `bytesOf` to say. */
  closeUpload(upload: { key: string; upload_id: string | null }): Promise<void>
  /** Forgets what has arrived of an upload that nobody will finish. */
  abortUpload(upload: { key: string; upload_id: string | null }): Promise<void>
}

/** Looks for viruses. Fails with Problem `scanner.unavailable` (503) when it does not answer or cannot say: nothing counts as clean then. */
export type Scanner = {
  readonly provider: string
  /** What was found, null when nothing was. */
  scan(body: Readable): Promise<{ found: string | null }>
}
