export { razorpayGateway, type RazorpayOptions } from './adapter.ts'
export { openRazorpayStandIn, type RazorpayStandIn } from './stand-in/server.ts'
