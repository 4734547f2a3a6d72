export { stripeGateway, type StripeOptions } from './adapter.ts'
export { openStripeStandIn, type StripeStandIn } from './stand-in/stand-in.ts'
