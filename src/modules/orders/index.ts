import './events.ts'

export { breakDown, netOf, totalOf } from './amounts.ts'
export { deferPayment, recordCapture, type Capture } from './capture.ts'
export { placeFails, placeOrder, placeOrders, type PlacedOrder, type ReadyOrder } from './place.ts'
export { currentPolicy, policyOf, type VersionedPolicy } from './policy.ts'
export { Answers, Bought, Order } from './schema.ts'
export { findSales, holdSellersOf, type Sought, type WantedSale } from './sell.ts'
export { viewOrder, viewSomeOrders } from './view.ts'
