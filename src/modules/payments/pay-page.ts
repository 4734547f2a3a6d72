import { page, redirect, type Page, type Redirect } from '#platform/http/reply.ts'
import type { Ctx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { showMinor } from '#platform/money.ts'
import { payUrl } from './checkout.ts'
import { findByToken, setSession, type CheckoutRow } from './queries.ts'
import { settleCheckout } from './settle.ts'

/** Sends the browser to the gateway's hosted page; its session is opened at the first visit. */
export async function visitCheckout(ctx: Ctx, { token }: { token: string }): Promise<Page | Redirect> {
  const done = `${payUrl(ctx.public_url, token)}/done`
  // An order may leave the charge while the gateway is asked; then the gateway is asked again, for what is left.
  for (let attempt = 0; attempt < 3; attempt++) {
    const [checkout] = await ctx.query(findByToken, [token])
    if (!checkout) return unknown()
    if (checkout.status !== 'open' || checkout.expires_at <= ctx.now) return redirect(done)
    if (checkout.session_url) return redirect(checkout.session_url)
    const url = await openSession(ctx, checkout, done)
    if (url !== null) return redirect(url)
  }
  return redirect(done)
}

/** The gateway's page; null when the checkout is another one by now. */
async function openSession(ctx: Ctx, checkout: CheckoutRow, return_url: string): Promise<string | null> {
  // Token and amount are the gateway's idempotency key, so two visits at once, or one repeated after a lost reply, open one session.
  const { gateway } = ctx.ports
  const { id, amount_minor, currency, expires_at } = checkout
  const intent_id = `checkout:${checkout.token}:${amount_minor}`
  const description = `Influmojo checkout ${id}`
  await fp('session.before_gateway')
  const session = await gateway.openSession({ intent_id, amount_minor, currency, description, return_url, expires_at })
  await fp('session.after_gateway')
  const values = [id, gateway.provider, session.session_id, session.url, ctx.now, amount_minor]
  const [set] = await ctx.tx((tx) => tx.query(setSession, values))
  await fp('session.after_persist')
  return set ? session.url : null
}

/** Where the gateway sends the payer back to: says how the payment stands, by the gateway's own word. */
export async function returnFromGateway(ctx: Ctx, { token }: { token: string }): Promise<Page> {
  const [checkout] = await ctx.query(findByToken, [token])
  if (!checkout) return unknown()
  const standing = await settleCheckout(ctx, checkout.id)
  const amount = showMinor(checkout.amount_minor, checkout.currency)
  if (standing === 'paid')
    return page(text('Payment received', `${amount} has arrived. The creator has been told; you can go back to the app.`))
  if (standing === 'processing')
    return page(text('Payment on its way', `Your bank is still working on ${amount}. You need not do anything.`))
  if (standing === 'returned')
    return page(text('Payment returned', `The order had ended before ${amount} arrived. You get all of it back.`))
  if (isOpen(checkout, ctx.now)) return page(text('Not paid yet', `${amount} has not been paid.`, payUrl(ctx.public_url, token)))
  return page(text('No longer open', 'The time to pay is over and nothing was charged. Order again to get a new payment link.'), 410)
}

const isOpen = (checkout: CheckoutRow, now: Date) => checkout.status === 'open' && checkout.expires_at > now
const unknown = () => page(text('Unknown payment link', 'Open the link as it was given to you, or order again to get a new one.'), 404)

/** Only our own words, digits and addresses come in here. */
function text(title: string, sentence: string, again?: string): string {
  const link = again ? `<p><a href="${again}">Try again</a></p>` : ''
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem;color:#1d1d29}h1{font-size:1.6rem}a{background:#4f46e5;color:#fff;padding:.6rem 1.2rem;border-radius:.6rem;text-decoration:none}</style>
<h1>${title}</h1><p>${sentence}</p>${link}</html>`
}
