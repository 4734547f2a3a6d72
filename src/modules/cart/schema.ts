import { z } from 'zod'
import { Breakdown, Matched } from '#modules/fees/index.ts'
import { Answers, Bought, Order } from '#modules/orders/index.ts'
import { Question } from '#modules/packages/index.ts'
import { Checkout, useWallet } from '#modules/payments/index.ts'
import { amount, currency, id, instant, text } from '#platform/wire.ts'
import { most_at_once, most_lines } from './rules.ts'

const version = z.int().min(1)
const addons = z.array(z.strictObject({ addon_id: id, quantity: z.int().min(1).max(20).default(1) })).max(20)
const answers = z
  .record(z.string().max(60), z.union([z.string().max(5000), z.boolean(), z.array(z.string().max(5000)).max(50), z.null()]))
  .refine((given) => Object.keys(given).length <= 50, { error: 'No form has so many questions' })
  .describe('To the questions that GET /packages/catalogue lists for the content type')
const requirements = text(5000).describe('What the brand wants, in its own words')
const deadline = instant.describe('A later due date than the package promises')
const note = text(500).describe('For yourselves: the creator never sees it')

/** How placed orders are paid. */
const paying = {
  use_wallet: useWallet.optional(),
  terms: z
    .enum(['prepaid', 'invoice'])
    .default('prepaid')
    .describe('invoice: work begins before you have paid; only for brands that are approved for it'),
}

export const OrderWish = z.object({
  package_id: id.optional().describe('This, or an accepted offer'),
  offer_id: id.optional(),
  package_version: version.optional().describe('The version you saw; another one is refused with package.changed'),
  addons: addons.default([]),
  requirements: requirements.optional(),
  answers: answers.optional(),
  deadline: deadline.optional(),
})
export const CreateOrder = OrderWish.extend(paying)
const checkout = Checkout.nullable().describe('Null for orders on invoice: POST /orders/:order_id/checkout opens one')
export const OrderCreated = z.object({ order: Order, checkout }).meta({ id: 'OrderCreated' })

export const AddItem = OrderWish.extend({ note: note.optional() })
export const AddMany = z.object({
  package_ids: z.array(id).min(1).max(most_at_once).describe('One order each'),
  answers: answers.default({}).describe('One brief for all: each line takes the answers that its form asks for'),
  requirements: requirements.optional(),
  deadline: deadline.optional(),
  note: note.optional(),
})

const ItemId = z.object({ item_id: id })
export const RemoveItem = ItemId
export const EditItem = ItemId.extend({
  addons: addons.optional(),
  answers: answers.optional().describe('All of them: what is not among them is no longer answered'),
  requirements: requirements.nullable().optional(),
  deadline: deadline.nullable().optional(),
  note: note.nullable().optional(),
})
export const AcceptChanges = ItemId.extend({
  package_version: version.optional().describe('The version you saw; another one is refused with package.changed'),
})

export const Change = z
  .object({ field: z.string(), was: z.unknown(), is: z.unknown() })
  .meta({ id: 'Change', description: 'One field of what would be bought: `price` with add-ons, in major units; others as in `bought`' })
const Reason = z.object({ code: z.string(), detail: z.string() })

export const CartItem = z
  .object({
    id,
    package_id: id.nullable().describe('Null for an offer'),
    package_version: version.nullable().describe('The version you saw'),
    offer_id: id.nullable(),
    creator_id: id,
    creator_name: z.string(),
    bought: Bought.describe('What it would buy now, or, when that cannot be told, what it was'),
    price: amount.describe('With add-ons, without fees'),
    currency,
    changes: z.array(Change).describe('Since you added it or accepted changes'),
    can_checkout: z.boolean(),
    reasons: z.array(Reason).describe('Why it cannot be checked out'),
    form: z.array(Question).describe('What the content type asks you'),
    answers: Answers,
    missing: z.array(z.string()).describe('Questions that must be answered before you pay'),
    requirements: z.string().nullable(),
    deadline: instant.nullable(),
    note: z.string().nullable(),
    added_at: instant,
    updated_at: instant,
  })
  .meta({ id: 'CartItem' })

const Totals = z.object({ currency, lines: z.int(), ...Breakdown }).meta({ id: 'CartTotals' })
export const Cart = z
  .object({
    items: z.array(CartItem).max(most_lines).describe('In the order in which they were added'),
    can_checkout: z.boolean().describe('Whether every line can be'),
    totals: z.array(Totals).describe('By currency, of the lines that can be had at the moment: each currency is a charge of its own'),
  })
  .meta({ id: 'Cart' })
export const Removed = z.object({ removed: z.int() })

export const Added = z
  .object({
    lines: z.array(
      z.object({
        package_id: id,
        added: z.boolean(),
        item_id: id.nullable(),
        code: z.string().nullable().describe('Why it was not added'),
        detail: z.string().nullable(),
      }),
    ),
    added: z.int(),
    refused: z.int(),
  })
  .meta({ id: 'CartAdded' })

export const MakeQuote = z.object({
  item_ids: z.array(id).min(1).max(most_lines).optional().describe('The whole cart unless given'),
})
export const QuoteLine = z
  .object({ item_id: id, package_id: id.nullable(), offer_id: id.nullable(), creator_id: id, bought: Bought, ...Breakdown, ...Matched })
  .meta({ id: 'QuoteLine' })
export const Quote = z
  .object({
    id,
    currency,
    lines: z.array(QuoteLine),
    totals: z.object(Breakdown),
    wallet: z
      .object({ balance: amount, uses: amount.describe('With use_wallet: true'), remains: amount.describe('To pay then') })
      .describe('Your credit in this currency'),
    policy_version: z.int(),
    created_at: instant,
    expires_at: instant.describe('Until then fees stay as they are here, and what a creator changes is refused rather than bought'),
  })
  .meta({ id: 'Quote' })
export const Quotes = z.object({ quotes: z.array(Quote).describe('One for each currency: one charge has one') })

export const CheckOut = z.object({ quote_id: id, ...paying })
export const CheckedOut = z.object({ orders: z.array(Order), checkout }).meta({ id: 'CheckedOut' })
