import { every, on } from '#platform/jobs/job.ts'
import { rollUp } from './days.ts'
import { clearEarnings } from './earnings.ts'
import { sealRows } from './seal.ts'
import { continueVerification, verifyNightly } from './verification.ts'

export const jobs = [
  every(1, 'ledger.clear_earnings', clearEarnings),
  every(15, 'ledger.roll_up', rollUp),
  every(15, 'ledger.seal', sealRows),
  every(24 * 60, 'ledger.verify_nightly', verifyNightly),
  on('ledger.verification_asked', 'ledger.verify', continueVerification, { heavy: true }),
]
