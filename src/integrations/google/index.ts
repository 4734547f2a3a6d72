export { googleOff, googleSignIn } from './adapter.ts'
export { openGoogleStandIn, type GoogleStandIn } from './stand-in.ts'
