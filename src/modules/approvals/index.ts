export { secondApproval, type Approved, type Wanted } from './service.ts'
