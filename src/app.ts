import { jobs as auditJobs } from '#modules/audit/jobs.ts'
import * as admin from '#modules/admin/endpoints.ts'
import * as auth from '#modules/auth/endpoints.ts'
import { jobs as authJobs } from '#modules/auth/jobs.ts'
import * as campaigns from '#modules/campaigns/endpoints.ts'
import { jobs as campaignJobs } from '#modules/campaigns/jobs.ts'
import * as cart from '#modules/cart/endpoints.ts'
import { jobs as cartJobs } from '#modules/cart/jobs.ts'
import * as discovery from '#modules/discovery/endpoints.ts'
import { jobs as discoveryJobs } from '#modules/discovery/jobs.ts'
import * as invitations from '#modules/invitations/endpoints.ts'
import * as media from '#modules/media/endpoints.ts'
import { jobs as mediaJobs } from '#modules/media/jobs.ts'
import * as onboarding from '#modules/onboarding/endpoints.ts'
import { jobs as onboardingJobs } from '#modules/onboarding/jobs.ts'
import * as ledger from '#modules/ledger/endpoints.ts'
import { jobs as ledgerJobs } from '#modules/ledger/jobs.ts'
import * as offers from '#modules/offers/endpoints.ts'
import { jobs as offerJobs } from '#modules/offers/jobs.ts'
import * as orders from '#modules/orders/endpoints.ts'
import { jobs as orderJobs } from '#modules/orders/jobs.ts'
import * as packages from '#modules/packages/endpoints.ts'
import * as payees from '#modules/payees/endpoints.ts'
import { jobs as payeeJobs } from '#modules/payees/jobs.ts'
import * as payments from '#modules/payments/endpoints.ts'
import { jobs as paymentJobs } from '#modules/payments/jobs.ts'
import * as portfolio from '#modules/portfolio/endpoints.ts'
import * as profiles from '#modules/profiles/endpoints.ts'
import { jobs as profileJobs } from '#modules/profiles/jobs.ts'
import * as socialAccounts from '#modules/social-accounts/endpoints.ts'
import * as reviews from '#modules/reviews/endpoints.ts'
import { jobs as reviewJobs } from '#modules/reviews/jobs.ts'
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
  ...media.endpoints,
  ...profiles.endpoints,
  ...socialAccounts.endpoints,
  ...portfolio.endpoints,
  ...payees.endpoints,
  ...discovery.endpoints,
  ...packages.endpoints,
  ...offers.endpoints,
  ...cart.endpoints,
  ...orders.endpoints,
  ...payments.endpoints,
  ...ledger.endpoints,
  ...reviews.endpoints,
  ...campaigns.endpoints,
  ...admin.endpoints,
]

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
  ...orderJobs,
  ...paymentJobs,
  ...ledgerJobs,
  ...cartJobs,

  ...reviewJobs,
  ...campaignJobs,
]
