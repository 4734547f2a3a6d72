import './events.ts'

export type { Payable } from './checkout-shares.ts'
export { openCheckout, type OpenedCheckout } from './checkout.ts'
export { Checkout, useWallet } from './schema.ts'
export { refuseBeyondTerms } from './beyond-terms.ts'
export { termsFails } from './terms.ts'
export { readWallets, walletFails, type UseWallet } from './wallet.ts'
