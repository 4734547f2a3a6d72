export { openTwilioStandIn, type TwilioStandIn } from './stand-in.ts'
export { twilioSms } from './adapter.ts'
