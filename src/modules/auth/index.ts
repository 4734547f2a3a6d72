export { renewFresh, requireFresh, stepUp } from './fresh.ts'
export { endSessionsOf } from './sessions.ts'
export { whoIs } from './who-is.ts'
