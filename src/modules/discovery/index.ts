export { rebuildCards } from './refresh.ts'
