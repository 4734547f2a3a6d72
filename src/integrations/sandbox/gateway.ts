import { Problem } from '#platform/problem.ts'
import type { GatewayChargeback, GatewayEvent, GatewayMovement, GatewayPayment, GatewayRefund, PaymentGateway } from '#platform/ports.ts'
import { checkSignature } from './signature.ts'

type Options = { base_url: () => string; secret: string; timeout_ms?: number }
type Wire = { status: number; body: Record<string, string | null> }

/** The adapter: speaks to the sandbox over HTTP as to any other gateway. `base_url` ends in /sandbox. */
export function sandboxGateway({ base_url, secret, timeout_ms = 5_000 }: Options): PaymentGateway {
  async function call(method: string, path: string, body?: Record<string, string>): Promise<Wire> {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const init = { method, headers, signal: AbortSignal.timeout(timeout_ms), ...(body && { body: JSON.stringify(body) }) }
    const response = await fetch(`${base_url()}/api/${path}`, init).catch((error: unknown) => {
      throw new Problem('unavailable', 'gateway.unavailable', 'The payment provider does not answer; try again in a moment', {
        headers: { 'retry-after': '5' },
        cause: error,
      })
    })
    if (response.status >= 500 || response.status === 429)
      throw new Problem('unavailable', 'gateway.unavailable', 'The payment provider has trouble; try again in a moment', {
        headers: { 'retry-after': '5' },
      })
    return { status: response.status, body: (await response.json()) as Wire['body'] }
  }
  const accepted = ({ status, body }: Wire): Wire['body'] => {
    if (status < 300) return body
    throw new Error(`the sandbox refused with ${status}: ${JSON.stringify(body)}`)
  }

  return {
    provider: 'sandbox',
    can: { partial_refund: true, payout: false, report: true },
    async openSession(session) {
      const { intent_id, currency, description, return_url } = session
      const body = {
        intent_id,
        amount_minor: session.amount_minor.toString(),
        currency,
        description,
        return_url,
        expires_at: session.expires_at.toISOString(),
      }
      const opened = accepted(await call('POST', 'sessions', body))
      return { session_id: opened['id'] ?? '', url: opened['url'] ?? '' }
    },
    async fetchPayment(session_id) {
      return paymentOf(accepted(await call('GET', `sessions/${encodeURIComponent(session_id)}`)))
    },
    async refund({ intent_id, payment_id, amount_minor, currency }) {
      const answer = await call('POST', 'refunds', { intent_id, payment_id, amount_minor: amount_minor.toString(), currency })
      // A refusal is final: the same request would be refused again.
      if (answer.status >= 400) return { refund_id: null, status: 'failed', amount_minor, currency }
      return refundOf(answer.body)
    },
    async fetchRefund(refund_id) {
      return refundOf(accepted(await call('GET', `refunds/${encodeURIComponent(refund_id)}`)))
    },
    async fetchChargeback(chargeback_id) {
      return chargebackOf(accepted(await call('GET', `chargebacks/${encodeURIComponent(chargeback_id)}`)))
    },
    async fetchReport({ from, to }) {
      const { movements } = accepted(await call('GET', `report?from=${from.getTime()}&to=${to.getTime()}`))
      return (JSON.parse(movements ?? '[]') as Wire['body'][]).map(movementOf)
    },
    verifyWebhook({ raw, headers, now }) {
      const text = Buffer.from(raw).toString('utf8')
      checkSignature(secret, text, headers['sandbox-signature'], now)
      return eventOf(text)
    },
  }
}

function paymentOf(body: Wire['body']): GatewayPayment {
  return {
    session_id: body['id'] ?? '',
    status: body['status'] as GatewayPayment['status'],
    payment_id: body['payment_id'] ?? null,
    amount_minor: BigInt(body['amount_minor'] ?? 0),
    currency: body['currency'] ?? '',
    method: (body['method'] ?? null) as GatewayPayment['method'],
    fee_minor: typeof body['fee_minor'] === 'string' ? BigInt(body['fee_minor']) : null,
  }
}

function chargebackOf(body: Wire['body']): GatewayChargeback {
  return {
    chargeback_id: body['id'] ?? '',
    payment_id: body['payment_id'] ?? '',
    status: body['status'] as GatewayChargeback['status'],
    amount_minor: BigInt(body['amount_minor'] ?? 0),
    fee_minor: BigInt(body['fee_minor'] ?? 0),
    currency: body['currency'] ?? '',
    reason: body['reason'] ?? '',
    respond_by: body['respond_by'] ? new Date(body['respond_by']) : null,
  }
}

function movementOf(body: Wire['body']): GatewayMovement {
  return {
    kind: body['kind'] as GatewayMovement['kind'],
    subject: body['subject'] ?? '',
    amount_minor: BigInt(body['amount_minor'] ?? 0),
    fee_minor: BigInt(body['fee_minor'] ?? 0),
    currency: body['currency'] ?? '',
    at: new Date(body['at'] ?? ''),
  }
}

function refundOf(body: Wire['body']): GatewayRefund {
  return {
    refund_id: body['id'] ?? null,
    status: body['status'] as GatewayRefund['status'],
    amount_minor: BigInt(body['amount_minor'] ?? 0),
    currency: body['currency'] ?? '',
  }
}

function eventOf(text: string): GatewayEvent {
  const event = JSON.parse(text) as { id: string; type: string; subject: string }
  const kind = (['payment', 'refund', 'chargeback'] as const).find((one) => event.type.startsWith(`${one}.`)) ?? 'other'
  return { event_id: event.id, kind, subject: event.subject }
}
