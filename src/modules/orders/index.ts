import './events.ts'

export { deferPayment, recordCapture, type Capture } from './capture.ts'
export { placeFails, placeOrder, type PlacedOrder, type WantedOrder } from './place.ts'
export { Order } from './schema.ts'
export { viewOrder } from './view.ts'
