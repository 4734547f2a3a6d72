import './events.ts'

export { Application, Campaign } from './schema.ts'
