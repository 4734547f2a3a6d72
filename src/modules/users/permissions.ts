import type { Permission } from '#platform/ctx.ts'
import type { UserType } from '#generated/prisma/enums.ts'

declare module '#platform/ctx.ts' {
  interface Permissions {
    'profile.edit': true
    /** Show works and accounts on platforms. */
    'portfolio.edit': true
    'social_accounts.link': true
    /** Show who one is, by documents. */
    'kyc.submit': true
    /** Say where one's money goes. */
    'payouts.receive': true
    /** Release, hand to the bank and settle payouts. */
    'payouts.run': true
    'packages.sell': true
    'orders.buy': true
    'offers.make': true
    /** See offers one is a side of; which moves, the table of offers says. */
    'offers.take_part': true
    /** Keep lists of creators, and searches. */
    'shortlists.keep': true
    /** See and move orders one is a party to; which moves, the table of the order process says. */
    'orders.take_part': true
    /** Decide disputes, end orders, give money back. */
    'orders.decide': true
    /** Look at where a product goes. */
    'shipments.reveal': true
    /** Be the second who asks for a step that needs two. */
    'approvals.give': true
    'ledger.read_own': true
    /** See the money of creators, brands, orders and payouts, and single transactions. */
    'ledger.read_all': true
    /** See the platform's own accounts and the books as a whole: trial balance, seals, invariants. */
    'ledger.audit': true
    /** Write off a debt, take a transaction back; a second admin has to ask for the same. */
    'ledger.correct': true
    /** See invoices one is a side of; staff see everybody's. */
    'invoices.read': true
    /** List one's invoices and say what they say of oneself. */
    'invoices.read_own': true
    'invoices.read_all': true
    /** Have documents issued for orders from before there were any. */
    'invoices.issue_missing': true
    /** Name the company that issues invoices. */
    'legal_entity.name': true
    /** Decide whose account on a platform it is. */
    'social_accounts.review': true
    /** Decide on documents and payout details, and look at what they say. */
    'payees.review': true
    /** Review who one had an order with, reply and report. */
    'reviews.write': true
    /** Withhold reviews and let them stand. */
    'reviews.moderate': true
    /** Look for creators with a brief. */
    'campaigns.run': true
    'campaigns.apply': true
    /** See briefs and applications of everybody. */
    'campaigns.read_all': true
    /** Find accounts and read what happened to them. */
    'users.read': true
    /** Stop somebody for a time, and let them in again. */
    'users.suspend': true
    /** Stop somebody for good, and take that back. */
    'users.ban': true
    /** Take away somebody's second factor, once they proved elsewhere who they are. */
    'users.recover': true
    /** Look at the product through somebody's eyes. */
    'users.impersonate': true
    /** Invite staff, change their role, stop them. */
    'staff.manage': true
    'audit.read': true
    /** Look at rules of commission, taxes and order policies. */
    'fees.read': true
    /** Change them, with a second one of staff. */
    'fees.set': true
    /** See what providers reported, refunds, chargebacks, comparisons of books. */
    'payments.watch': true
    /** Record transfers, confirm refunds, answer chargebacks, give goodwill. */
    'payments.handle': true
    /** Let brands order on invoice, compare books. */
    'payments.decide': true
  }
}

/** What each role may do: the only place where roles become permissions. */
export const permissionsOf: Readonly<Record<UserType, ReadonlySet<Permission>>> = {
  creator: new Set<Permission>([
    'profile.edit',
    'portfolio.edit',
    'social_accounts.link',
    'kyc.submit',
    'payouts.receive',
    'packages.sell',
    'offers.make',
    'offers.take_part',
    'orders.take_part',
    'ledger.read_own',
    'invoices.read',
    'invoices.read_own',
    'reviews.write',
    'campaigns.apply',
  ]),
  brand: new Set<Permission>([
    'profile.edit',
    'kyc.submit',
    'orders.buy',
    'shortlists.keep',
    'offers.make',
    'offers.take_part',
    'orders.take_part',
    'ledger.read_own',
    'invoices.read',
    'invoices.read_own',
    'reviews.write',
    'campaigns.run',
  ]),
  agent: new Set<Permission>([
    'offers.take_part',
    'orders.take_part',
    'orders.decide',
    'shipments.reveal',
    'approvals.give',
    'social_accounts.review',
    'payees.review',
    'payouts.run',
    'reviews.moderate',
    'campaigns.read_all',
    'ledger.read_all',
    'invoices.read',
    'invoices.read_all',
    'users.read',
    'users.suspend',
    'fees.read',
    'payments.watch',
    'payments.handle',
  ]),
  admin: new Set<Permission>([
    'offers.take_part',
    'orders.take_part',
    'orders.decide',
    'shipments.reveal',
    'approvals.give',
    'social_accounts.review',
    'payees.review',
    'payouts.run',
    'reviews.moderate',
    'campaigns.read_all',
    'ledger.read_all',
    'ledger.audit',
    'ledger.correct',
    'invoices.read',
    'invoices.read_all',
    'users.read',
    'users.suspend',
    'users.ban',
    'users.recover',
    'users.impersonate',
    'staff.manage',
    'audit.read',
    'fees.read',
    'fees.set',
    'payments.watch',
    'payments.handle',
    'payments.decide',
    'legal_entity.name',
    'invoices.issue_missing',
  ]),
}
