import type { Ctx } from '#platform/ctx.ts'
import type { PaymentGateway } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'

/** Gateways there are adapters for: the names under which webhooks are sent. */
const known: ReadonlySet<string> = new Set(['sandbox', 'stripe', 'razorpay'])

/** The gateway of this name; Problem `gateway.not_configured` (503) when it is not the one of this server: what waits for it waits on. */
export function gatewayOf(ctx: Ctx, provider: string): PaymentGateway {
  const { gateway } = ctx.ports
  if (gateway.provider === provider) return gateway
  throw new Problem('unavailable', 'gateway.not_configured', `The payment provider ${provider} is not configured here at the moment`, {
    headers: { 'retry-after': '3600' },
  })
}

/** The same for a webhook, whose name a stranger sent: one that is not known at all is 404 `webhook.unknown_provider`. */
export function gatewayNamed(ctx: Ctx, provider: string): PaymentGateway {
  if (known.has(provider) || provider === ctx.ports.gateway.provider) return gatewayOf(ctx, provider)
  throw new Problem('not_found', 'webhook.unknown_provider', 'No such payment provider is known here')
}
