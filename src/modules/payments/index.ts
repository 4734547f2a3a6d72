import './events.ts'

export { openCheckout, type OpenedCheckout } from './checkout.ts'
export { Checkout } from './schema.ts'
