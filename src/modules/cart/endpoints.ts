import { z } from 'zod'
import { placeFails } from '#modules/orders/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { addItem, addMany } from './add.ts'
import { checkOut, checkOutFails } from './checkout.ts'
import { acceptChanges, editItem, removeAll, removeItem } from './edit.ts'
import { makeQuotes } from './quote.ts'
import { payFails } from './pay.ts'
import { refuseFails } from './refuse.ts'
import * as schema from './schema.ts'
import { createOrder } from './service.ts'
import { viewCart } from './view.ts'

const found = { 'cart.item_not_found': 404 } as const

export const endpoints = [
  endpoint({
    id: 'orders.create',
    at: 'POST /orders/create',
    allow: 'orders.buy',
    summary: 'Order a package; the answer says where to pay',
    description: 'One package without a cart. Answers to the questions of its content type are checked when they are given.',
    input: schema.CreateOrder,
    output: schema.OrderCreated,
    status: 201,
    fails: { ...placeFails, ...payFails, 'order.of_one_thing': 400 },
    idempotency: 'required',
    dry_run: true,
    run: createOrder,
  }),
  endpoint({
    id: 'cart.get',
    at: 'GET /cart',
    allow: 'orders.buy',
    summary: 'Your cart as it stands now: prices, what changed, what is missing',
    input: z.object({}),
    output: schema.Cart,
    run: viewCart,
  }),
  endpoint({
    id: 'cart.add',
    at: 'POST /cart/items',
    allow: 'orders.buy',
    summary: 'Put a package or an accepted offer into the cart: one line is one order',
    description: 'The same package twice makes two lines and two orders. A cart holds 50 lines.',
    input: schema.AddItem,
    output: schema.CartItem,
    status: 201,
    fails: { ...placeFails, 'order.of_one_thing': 400, 'cart.full': 409, 'cart.offer_twice': 409 },
    idempotency: 'accepted',
    run: addItem,
  }),
  endpoint({
    id: 'cart.add_many',
    at: 'POST /cart/bulk',
    allow: 'orders.buy',
    summary: 'Put up to 20 packages into the cart with one brief',
    description: 'Each is added or refused by itself; the answer says which and why.',
    input: schema.AddMany,
    output: schema.Added,
    fails: { 'package.not_found': 404 },
    idempotency: 'accepted',
    run: addMany,
  }),
  endpoint({
    id: 'cart.edit',
    at: 'PATCH /cart/items/:item_id',
    allow: 'orders.buy',
    summary: 'Change add-ons, answers, deadline or note of a line',
    description: 'Fields that are not sent keep their value. Add-ons are those of the version you saw.',
    input: schema.EditItem,
    output: schema.CartItem,
    fails: { ...found, 'order.of_one_thing': 400 },
    run: editItem,
  }),
  endpoint({
    id: 'cart.accept_changes',
    at: 'POST /cart/items/:item_id/accept-changes',
    allow: 'orders.buy',
    summary: 'Take the package of a line as it is sold now',
    input: schema.AcceptChanges,
    output: schema.CartItem,
    fails: { ...found, ...placeFails },
    idempotency: 'accepted',
    run: acceptChanges,
  }),
  endpoint({
    id: 'cart.remove',
    at: 'DELETE /cart/items/:item_id',
    allow: 'orders.buy',
    summary: 'Take a line out of the cart',
    input: schema.RemoveItem,
    output: schema.Removed,
    fails: found,
    run: removeItem,
  }),
  endpoint({
    id: 'cart.empty',
    at: 'DELETE /cart',
    allow: 'orders.buy',
    summary: 'Take every line out of the cart',
    input: z.object({}),
    output: schema.Removed,
    run: removeAll,
  }),
  endpoint({
    id: 'cart.quote',
    at: 'POST /cart/quote',
    allow: 'orders.buy',
    summary: 'What the cart comes to, to the last part, for 15 minutes',
    description: 'Fees, taxes and what each creator nets. One charge has one currency, so there is a quote for each.',
    input: schema.MakeQuote,
    output: schema.Quotes,
    status: 201,
    fails: { ...found, ...refuseFails, 'cart.empty': 409 },
    idempotency: 'accepted',
    run: makeQuotes,
  }),
  endpoint({
    id: 'cart.check_out',
    at: 'POST /cart/checkout',
    allow: 'orders.buy',
    summary: 'Order every line of a quote, or none; the answer says where to pay for all of them at once',
    description:
      'cart.changed carries `changes: [{ item_id, field, was, is }]`, cart.line_refused also `lines: [{ item_id, code, detail }]`; then nothing was ordered.',
    input: schema.CheckOut,
    output: schema.CheckedOut,
    status: 201,
    fails: checkOutFails,
    idempotency: 'required',
    dry_run: true,
    run: checkOut,
  }),
]
