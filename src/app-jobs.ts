import { jobs as adminJobs } from '#modules/admin/jobs.ts'
import { jobs as auditJobs } from '#modules/audit/jobs.ts'
import { jobs as authJobs } from '#modules/auth/jobs.ts'
import { jobs as campaignJobs } from '#modules/campaigns/jobs.ts'
import { jobs as cartJobs } from '#modules/cart/jobs.ts'
import { jobs as discoveryJobs } from '#modules/discovery/jobs.ts'
import { jobs as invoiceJobs } from '#modules/invoices/jobs.ts'
import { jobs as ledgerJobs } from '#modules/ledger/jobs.ts'
import { jobs as mediaJobs } from '#modules/media/jobs.ts'
import { jobs as offerJobs } from '#modules/offers/jobs.ts'
import { jobs as onboardingJobs } from '#modules/onboarding/jobs.ts'
import { jobs as orderJobs } from '#modules/orders/jobs.ts'
import { jobs as payeeJobs } from '#modules/payees/jobs.ts'
import { jobs as paymentJobs } from '#modules/payments/jobs.ts'
import { jobs as payoutJobs } from '#modules/payouts/jobs.ts'
import { jobs as profileJobs } from '#modules/profiles/jobs.ts'
import { jobs as reviewJobs } from '#modules/reviews/jobs.ts'
import { jobs as secondFactorJobs } from '#modules/second-factor/jobs.ts'
import { jobs as shipmentJobs } from '#modules/shipments/jobs.ts'
import { jobs as submissionJobs } from '#modules/submissions/jobs.ts'
import { jobs as userJobs } from '#modules/users/jobs.ts'
import { jobs as platformJobs } from '#platform/http/idempotency.ts'
import type { Job } from '#platform/jobs/job.ts'

/** Everything that runs without being asked. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  ...auditJobs,
  ...userJobs,
  ...mediaJobs,
  ...secondFactorJobs,
  ...authJobs,
  ...onboardingJobs,
  ...profileJobs,
  ...payeeJobs,
  ...discoveryJobs,
  ...offerJobs,
  ...submissionJobs,
  ...orderJobs,
  ...shipmentJobs,
  ...paymentJobs,
  ...payoutJobs,
  ...invoiceJobs,
  ...ledgerJobs,
  ...cartJobs,
  ...reviewJobs,
  ...campaignJobs,
  ...adminJobs,
]
