import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { createPolicy, listPolicies } from './policies.ts'
import * as schema from './policy-schema.ts'

export const policyEndpoints = [
  endpoint({
    id: 'admin.order_policies',
    at: 'GET /admin/order-policies',
    allow: 'fees.read',
    summary: 'Versions of the usual fees, windows and limits, newest first',
    input: schema.ListOrderPolicies,
    output: schema.OrderPolicyPage,
    run: listPolicies,
  }),
  endpoint({
    id: 'admin.create_order_policy',
    at: 'POST /admin/order-policies',
    allow: 'fees.set',
    summary: 'Make a new version, in force from now or later',
    description:
      'Orders keep the version they were placed under. To go back, send an old body. Two of staff must ask for exactly the same: the first is answered 202 with what would be different. Needs a fresh sign-in.',
    input: schema.CreateOrderPolicy,
    status: 202,
    output: schema.AwaitedPolicy,
    done: schema.ChangedPolicy,
    fails: { ...stepUp, 'order_policy.changed': 409 },
    idempotency: 'accepted',
    dry_run: true,
    run: createPolicy,
  }),
]
