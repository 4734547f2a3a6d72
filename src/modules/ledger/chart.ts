/**
 * The chart of accounts. `normal` is the side that raises the balance: 1 debit (assets, expenses), -1 credit (liabilities, income).
 * `owner` says whose it is; the platform's accounts keep no running balance, because one row for the whole shop would be locked by everyone.
 */
export const chart = {
  gateway_clearing: { normal: 1, owner: 'platform' },
  bank: { normal: 1, owner: 'platform' },
  chargeback_reserve: { normal: 1, owner: 'platform' },
  creator_receivable: { normal: 1, owner: 'creator' },
  order_held: { normal: -1, owner: 'order' },
  refund_due: { normal: -1, owner: 'order' },
  brand_wallet: { normal: -1, owner: 'brand' },
  creator_pending: { normal: -1, owner: 'creator' },
  creator_available: { normal: -1, owner: 'creator' },
  creator_frozen: { normal: -1, owner: 'creator' },
  payout_in_transit: { normal: -1, owner: 'payout' },
  tax_payable: { normal: -1, owner: 'platform' },
  commission: { normal: -1, owner: 'platform' },
  brand_fee: { normal: -1, owner: 'platform' },
  gateway_fee: { normal: 1, owner: 'platform' },
  chargeback_loss: { normal: 1, owner: 'platform' },
  goodwill: { normal: 1, owner: 'platform' },
  bad_debt: { normal: 1, owner: 'platform' },
} as const

export type AccountKind = keyof typeof chart

/** Names one account. `owner_id` is 0 for the platform's; `label` tells its clearing accounts and taxes apart. */
export type AccountRef = { readonly kind: AccountKind; readonly owner_id: bigint; readonly label: string; readonly currency: string }

type OwnedKind = { [K in AccountKind]: (typeof chart)[K]['owner'] extends 'platform' ? never : K }[AccountKind]
type PlatformKind = Exclude<AccountKind, OwnedKind>

const owned =
  (kind: OwnedKind) =>
  (owner_id: bigint, currency: string): AccountRef => ({ kind, owner_id, label: '', currency })
const platform =
  (kind: PlatformKind) =>
  (currency: string): AccountRef => ({ kind, owner_id: 0n, label: '', currency })
const labelled =
  (kind: PlatformKind) =>
  (label: string, currency: string): AccountRef => ({ kind, owner_id: 0n, label, currency })

export const gatewayClearing = labelled('gateway_clearing')
export const chargebackReserve = labelled('chargeback_reserve')
export const taxPayable = labelled('tax_payable')
export const bank = platform('bank')
export const commission = platform('commission')
export const brandFee = platform('brand_fee')
export const gatewayFee = platform('gateway_fee')
export const chargebackLoss = platform('chargeback_loss')
export const goodwill = platform('goodwill')
export const badDebt = platform('bad_debt')
export const orderHeld = owned('order_held')
export const refundDue = owned('refund_due')
export const brandWallet = owned('brand_wallet')
export const creatorPending = owned('creator_pending')
export const creatorAvailable = owned('creator_available')
export const creatorFrozen = owned('creator_frozen')
export const creatorReceivable = owned('creator_receivable')
export const payoutInTransit = owned('payout_in_transit')
