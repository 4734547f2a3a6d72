import './events.ts'

export { openCheckout, type OpenedCheckout, type Payable } from './checkout.ts'
export { Checkout, useWallet } from './schema.ts'
export { refuseBeyondTerms, termsFails } from './terms.ts'
export { readWallets, walletFails, type UseWallet } from './wallet.ts'
