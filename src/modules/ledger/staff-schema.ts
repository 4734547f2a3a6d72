import { z } from 'zod'
import { currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { kinds } from './kinds.ts'
import { signed } from './statement-schema.ts'

const kind = z.enum(kinds)

export const LedgerAccount = z
  .object({
    id,
    kind,
    owner: z.enum(['platform', 'creator', 'brand', 'order', 'payout']).describe('What kind of thing owner_id names'),
    owner_id: id.nullable().describe('Null: the platform'),
    label: z.string().describe('Tells accounts of one kind apart: the provider of a clearing account, the kind of a tax'),
    currency,
    balance: signed.describe(
      'Assets and expenses rise by debits, liabilities and income by credits; only accounts of the platform may be negative',
    ),
  })
  .meta({ id: 'LedgerAccount' })
export type LedgerAccount = z.output<typeof LedgerAccount>
export const LedgerAccountPage = pageOf(LedgerAccount)
export const ListAccounts = z.object({ ...pageQuery, kind: kind.optional(), owner_id: id.optional(), currency: currency.optional() })

export const AccountEntry = z
  .object({
    id,
    transaction_id: id,
    at: instant,
    posting: z.string(),
    order_id: id.nullable(),
    debit: signed.nullable().describe('Exactly one of debit and credit is there'),
    credit: signed.nullable(),
    balance_after: signed.nullable().describe('Null for accounts of the platform, which keep none with each entry'),
  })
  .meta({ id: 'AccountEntry' })
export const AccountEntryPage = pageOf(AccountEntry)
export const NamedAccount = z.object({ ledger_account_id: id })
export const ListEntries = z.object({ ledger_account_id: id, ...pageQuery })

const line = AccountEntry.omit({ transaction_id: true, at: true, posting: true, order_id: true }).extend({
  account_id: id,
  kind,
  owner_id: id.nullable(),
  label: z.string(),
  currency,
})
export const LedgerTransaction = z
  .object({
    id,
    fact: z.string().describe('What happened, once: payment:17:captured'),
    posting: z.string().describe('Which row of the table of postings'),
    order_id: id.nullable(),
    at: instant,
    corrects_id: id.nullable().describe('The transaction this one takes back'),
    corrected_by: id.nullable(),
    lines: z.array(line),
  })
  .meta({ id: 'LedgerTransaction' })
export const LedgerTransactionPage = pageOf(LedgerTransaction)
export const NamedTransaction = z.object({ transaction_id: id })
export const ListTransactions = z.object({ ...pageQuery, order_id: id.optional() })

export const TrialBalance = z
  .object({
    currency,
    at: instant,
    lines: z.array(
      z.object({
        kind,
        label: z.string(),
        debit: signed,
        credit: signed,
        balance: signed.describe('In the direction in which accounts of this kind rise'),
      }),
    ),
    debit: signed,
    credit: signed,
    difference: signed.describe('Debit less credit of all lines: zero, or the books are wrong'),
  })
  .meta({ id: 'TrialBalance' })
export const AskTrialBalance = z.object({
  currency,
  at: instant.optional().describe('As the books stood once this moment had passed; now unless given'),
})
