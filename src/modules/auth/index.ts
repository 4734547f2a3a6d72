export { requireFresh, stepUp } from './fresh.ts'
export { whoIs } from './who-is.ts'
