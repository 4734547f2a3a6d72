import { checkInvariants, invariants } from '#modules/ledger/index.ts'
import { every } from '#platform/jobs/job.ts'
import { betweenModules } from './queries.ts'

/** Every list of what must hold; a module that keeps one exports it as `invariants`. */
const everything = [...invariants, ...betweenModules]

export const jobs = [
  every(60, 'admin.check_invariants', async (ctx) => {
    await checkInvariants(ctx, everything)
  }),
]
