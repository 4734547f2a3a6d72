import type { Stripe } from 'stripe'
import type { GatewayPayment } from '#platform/ports.ts'

const wallets =
  /^(alipay|amazon_pay|cashapp|grabpay|kakao_pay|link|mobilepay|naver_pay|payco|paypal|revolut_pay|samsung_pay|satispay|twint|wechat_pay)$/
const transfers =
  /(_debit|_transfer|_bank_account|^customer_balance|^netbanking|^ideal|^bancontact|^eps|^p24|^fpx|^pay_by_bank|^pix|^promptpay|^sofort)$/

export function methodOf(details: Stripe.Charge.PaymentMethodDetails | null): GatewayPayment['method'] {
  const type = details?.type ?? ''
  if (type === 'upi') return 'upi'
  if (type === 'card') return details?.card?.wallet ? 'wallet' : 'card'
  return wallets.test(type) ? 'wallet' : transfers.test(type) ? 'bank_transfer' : null
}
