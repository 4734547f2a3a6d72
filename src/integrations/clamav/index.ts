export { clamav } from './adapter.ts'
export { eicar, openClamdStandIn, type ClamdStandIn } from './stand-in.ts'
