import { z } from 'zod'
import { OrderStatus, OrderTerms, SubmissionStatus } from '#generated/prisma/enums.ts'
import { day } from '#modules/profiles/index.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text, webUrl } from '#platform/wire.ts'
import { AddOn, Terms } from '#modules/packages/index.ts'
import { moves } from './rules.ts'

export const Can = z
  .object({ move: z.enum(moves), allowed: z.boolean(), reason: z.string().nullable().describe('Why not, in words') })
  .meta({ id: 'Can' })

export const Bought = Terms.extend({
  title: z.string(),
  price: amount.describe('Of the package alone; add-ons have their own'),
  addons: z.array(AddOn.extend({ quantity: z.int(), amount: amount.describe('Price times quantity') }).meta({ id: 'BoughtAddOn' })),
  package_version: z.int().nullable(),
}).meta({ id: 'Bought', description: 'What was bought, as it was then, with what the add-ons change; later edits do not reach it' })

/** Of each field of the form of the content type, by name. */
export const Answers = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))

export const Order = z
  .object({
    id,
    brand_id: id,
    creator_id: id,
    package_id: id.nullable(),
    offer_id: id.nullable().describe('The accepted offer it came from'),
    status: z.enum(OrderStatus),
    terms: z.enum(OrderTerms),
    version: z.int().describe('Counts the moves; send it as If-Match to act only on what you saw'),
    currency,
    total_amount: amount.describe('What the brand pays'),
    price: amount,
    brand_fee: amount,
    brand_fee_tax: amount,
    commission: amount,
    commission_tax: amount,
    withholding: amount,
    creator_net: amount.describe('What the creator nets'),
    commission_rule_id: id.nullable().describe('The rule of commission it was placed under; for the creator and staff'),
    commission_why: z.string().nullable().describe('Why that rule'),
    requirements: z.string().nullable(),
    deadline: instant.nullable().describe('The due date, set at acceptance'),
    bought: Bought,
    answers: Answers.nullable().describe('The brief, as the form of the content type asks for it'),
    revisions_bought: z.int(),
    revisions_used: z.int(),
    policy_version: z.int(),
    paid_at: instant.nullable(),
    accepted_at: instant.nullable(),
    completed_at: instant.nullable(),
    ended_at: instant.nullable(),
    state_since: instant.describe('When it entered the state it is in'),
    held: amount.describe('What is held for it now'),
    refunded: amount.describe('What has gone back of the total since completion, a split included'),
    change_open: z.boolean().describe('A change is proposed and waits for its answer'),
    clears_at: instant.nullable().describe("When the creator's part becomes available; null before completion"),
    created_at: instant,
    updated_at: instant,
    can: z.array(Can).describe('The moves that lead on from here for you'),
  })
  .meta({ id: 'Order' })
export const OrderPage = pageOf(Order)

export const PostingLine = z
  .object({ account: z.string(), debit: amount.nullable(), credit: amount.nullable(), currency })
  .meta({ id: 'PostingLine' })
export const Posting = z
  .object({ posting: z.string().describe('Row of the table of postings, such as P3'), lines: z.array(PostingLine) })
  .meta({ id: 'Posting' })
export const Moved = Order.extend({ postings: z.array(Posting).describe('What the move posted to the ledger') }).meta({ id: 'MovedOrder' })

const version = z.int().min(1).optional().describe('The version you saw; another one is refused with order.version_conflict')
export const OrderId = z.object({ order_id: id })
export const MakeMove = OrderId.extend({ version, reason: text(2000).optional() })
export const Reject = MakeMove.extend({ reason: text(2000) })
/** In steps of a hundredth of a percent. */
export const share = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((value) => Number.isInteger(Number((value * 10_000).toFixed(6))), 'Use at most four digits after the point')
    .describe("What the creator's side keeps, from 0 (everything back) to 1 (full pay)")
export const Reasoned = MakeMove.extend({ reason: text(2000) })
export const SubmitPublication = MakeMove.extend({
  url: webUrl,
  disclosed: z.literal(true).describe('The post carries the label that advertising must carry'),
})
export const Submit = OrderId.extend({ version, links: z.array(webUrl).min(1).max(20), caption: text(5000).optional() })
export const RequestRevision = OrderId.extend({ version, note: text(5000) })
export const SetStatus = OrderId.extend({
  version,
  status: z.enum(OrderStatus),
  reason: text(2000).optional(),
  note: text(5000).optional(),
  links: z.array(webUrl).min(1).max(20).optional(),
  caption: text(5000).optional(),
})
export const ListOrders = z.object({ ...pageQuery, status: z.enum(OrderStatus).optional() })

export const Submission = z
  .object({
    id,
    order_id: id,
    number: z.int(),
    status: z.enum(SubmissionStatus),
    links: z.array(z.string()),
    caption: z.string().nullable(),
    feedback: z.string().nullable(),
    created_at: instant,
    decided_at: instant.nullable(),
  })
  .meta({ id: 'Submission' })
export const Submissions = z.object({ items: z.array(Submission), next: z.null() })

export const Timeline = z
  .object({
    happened: z.array(
      z.object({
        seq: z.int(),
        move: z.string(),
        from: z.enum(OrderStatus).nullable(),
        to: z.enum(OrderStatus),
        by: z.string(),
        reason: z.string().nullable(),
        at: instant,
      }),
    ),
    next: z
      .object({
        waiting_for: z.enum(['brand', 'creator', 'payment', 'staff', 'bank']).describe('Who must act'),
        moves: z.array(z.enum(moves)),
        by: instant.nullable().describe('Until when'),
        timers: z
          .array(z.object({ kind: z.string(), due_at: instant }))
          .describe('All that will happen by itself unless somebody acts, soonest first'),
        otherwise: z
          .object({ move: z.enum(moves), status: z.enum(OrderStatus), to_brand: amount, to_creator: amount })
          .nullable()
          .describe('What happens if nobody acts, with the money'),
      })
      .nullable()
      .describe('Null when the order has ended'),
  })
  .meta({ id: 'OrderTimeline' })

export const OrderProcess = z
  .object({
    statuses: z.array(z.object({ status: z.enum(OrderStatus), ended: z.boolean() })),
    moves: z.array(
      z.object({
        move: z.string(),
        from: z.array(z.enum(OrderStatus)),
        to: z.array(z.string()).describe('A status; `stays`, or `before`: the one before the dispute'),
        by: z.array(z.string()),
        money: z.array(z.string()).describe('Rows of the table of postings'),
        timed: z.boolean().describe('Made by the system when time is over'),
      }),
    ),
  })
  .meta({ id: 'OrderProcess' })

export const ReadAvailability = z.object({ creator_id: id })
export const Availability = z
  .object({
    creator_id: id,
    available: z.boolean().describe('Whether an order could be placed today, as far as vacation and capacity go'),
    reason: z.enum(['on_vacation', 'fully_booked']).nullable(),
    next_free: day.nullable().describe('The first free day known today; null while a vacation has no end'),
  })
  .meta({ id: 'Availability' })
export type Availability = z.output<typeof Availability>
