import { placeFails } from '#modules/orders/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { CreateOrder, OrderCreated } from './schema.ts'
import { createOrder } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'orders.create',
    at: 'POST /orders/create',
    allow: 'orders.buy',
    summary: 'Order a package; the answer says where to pay',
    input: CreateOrder,
    output: OrderCreated,
    status: 201,
    fails: { ...placeFails, 'order.of_one_thing': 400 },
    idempotency: 'required',
    dry_run: true,
    run: createOrder,
  }),
]
