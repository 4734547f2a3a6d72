import './events.ts'

export { invariants } from './invariants.ts'
