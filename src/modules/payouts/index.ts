import './events.ts'

export type { PayoutStatus } from './rules.ts'
