import { jobs as auditJobs } from '#modules/audit/jobs.ts'
import * as admin from '#modules/admin/endpoints.ts'
import * as auth from '#modules/auth/endpoints.ts'
import { jobs as authJobs } from '#modules/auth/jobs.ts'
import * as cart from '#modules/cart/endpoints.ts'
import * as discovery from '#modules/discovery/endpoints.ts'
import { jobs as discoveryJobs } from '#modules/discovery/jobs.ts'
import * as invitations from '#modules/invitations/endpoints.ts'
import * as onboarding from '#modules/onboarding/endpoints.ts'
import { jobs as onboardingJobs } from '#modules/onboarding/jobs.ts'
import * as ledger from '#modules/ledger/endpoints.ts'
import { jobs as ledgerJobs } from '#modules/ledger/jobs.ts'
import * as orders from '#modules/orders/endpoints.ts'
import { jobs as orderJobs } from '#modules/orders/jobs.ts'
import * as packages from '#modules/packages/endpoints.ts'
import * as payments from '#modules/payments/endpoints.ts'
import { jobs as paymentJobs } from '#modules/payments/jobs.ts'
import * as shortlists from '#modules/shortlists/endpoints.ts'
import * as profiles from '#modules/profiles/endpoints.ts'
import { jobs as secondFactorJobs } from '#modules/second-factor/jobs.ts'
import { jobs as userJobs } from '#modules/users/jobs.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { jobs as platformJobs } from '#platform/http/idempotency.ts'
import type { Job } from '#platform/jobs/job.ts'

/** The contents of the product: every endpoint there is. */
export const endpoints: readonly Endpoint[] = [
  ...auth.endpoints,
  ...invitations.endpoints,
  ...onboarding.endpoints,
  ...profiles.endpoints,
  ...discovery.endpoints,
  ...shortlists.endpoints,
  ...packages.endpoints,
  ...cart.endpoints,
  ...orders.endpoints,
  ...payments.endpoints,
  ...ledger.endpoints,
  ...admin.endpoints,
]

/** Everything that runs without being asked. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  ...auditJobs,
  ...userJobs,
  ...secondFactorJobs,
  ...authJobs,
  ...onboardingJobs,
  ...discoveryJobs,
  ...orderJobs,
  ...paymentJobs,
  ...ledgerJobs,
]
