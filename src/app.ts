import * as admin from '#modules/admin/endpoints.ts'
import * as approvals from '#modules/approvals/endpoints.ts'
import * as auth from '#modules/auth/endpoints.ts'
import * as campaigns from '#modules/campaigns/endpoints.ts'
import * as cart from '#modules/cart/endpoints.ts'
import * as discovery from '#modules/discovery/endpoints.ts'
import * as fees from '#modules/fees/endpoints.ts'
import * as invitations from '#modules/invitations/endpoints.ts'
import * as invoices from '#modules/invoices/endpoints.ts'
import * as media from '#modules/media/endpoints.ts'
import * as onboarding from '#modules/onboarding/endpoints.ts'
import * as ledger from '#modules/ledger/endpoints.ts'
import * as offers from '#modules/offers/endpoints.ts'
import * as orders from '#modules/orders/endpoints.ts'
import * as packages from '#modules/packages/endpoints.ts'
import { currentPolicy } from '#modules/orders/index.ts'
import * as payees from '#modules/payees/endpoints.ts'
import * as payments from '#modules/payments/endpoints.ts'
import * as payouts from '#modules/payouts/endpoints.ts'
import * as portfolio from '#modules/portfolio/endpoints.ts'
import * as shortlists from '#modules/shortlists/endpoints.ts'
import * as profiles from '#modules/profiles/endpoints.ts'
import * as socialAccounts from '#modules/social-accounts/endpoints.ts'
import * as shipments from '#modules/shipments/endpoints.ts'
import * as reviews from '#modules/reviews/endpoints.ts'
import * as submissions from '#modules/submissions/endpoints.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'

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
  ...shortlists.endpoints,
  ...packages.endpoints,
  ...offers.endpoints,
  ...cart.endpoints,
  ...submissions.endpoints,
  ...orders.endpoints,
  ...shipments.endpoints,
  ...payments.endpoints,
  ...payouts.endpoints,
  ...invoices.endpoints,
  ...ledger.endpoints,
  ...fees.endpointsUnder(currentPolicy),
  ...reviews.endpoints,
  ...campaigns.endpoints,
  ...approvals.endpoints,
  ...admin.endpoints,
]
