import { chart, type AccountRef } from './chart.ts'

/** One side of a posting: a debit is positive, a credit negative, in minor units of the account's currency. */
export type Line = { readonly account: AccountRef; readonly amount_minor: bigint }

/** One fact to be posted. `key` names the fact, never the attempt: `payment:17:captured`. */
export type Posting = {
  readonly key: string
  readonly posting: string
  readonly order_id: bigint | null
  readonly lines: readonly Line[]
  readonly corrects_id?: bigint
}

export function debit(account: AccountRef, amount_minor: bigint): Line {
  return { account, amount_minor }
}

export function credit(account: AccountRef, amount_minor: bigint): Line {
  return { account, amount_minor: -amount_minor }
}

/** The lines that move something. Throws when a currency's debits and credits differ or nothing is left: that is our mistake, not a caller's. */
export function balancedLines({ key, lines }: Posting): Line[] {
  const moving = lines.filter((line) => line.amount_minor !== 0n)
  const sums = new Map<string, bigint>()
  for (const line of moving) sums.set(line.account.currency, (sums.get(line.account.currency) ?? 0n) + line.amount_minor)
  if (moving.length < 2 || [...sums.values()].some((sum) => sum !== 0n)) throw new Error(`posting ${key} does not balance`)
  return moving
}

/** The lines as `ledger_post` takes them. */
export function toJson(lines: readonly Line[]): string {
  return JSON.stringify(
    lines.map(({ account, amount_minor }) => ({
      ...account,
      owner_id: account.owner_id.toString(),
      normal: chart[account.kind].normal,
      keeps: chart[account.kind].owner !== 'platform',
      amount: amount_minor.toString(),
    })),
  )
}

/** Splits what becomes the creator's: debts to us are paid first. Both parts ≥ 0 and together `amount_minor`. */
export function settleDebt(amount_minor: bigint, owed_minor: bigint): { repaid: bigint; left: bigint } {
  const repaid = amount_minor < owed_minor ? amount_minor : owed_minor
  return { repaid, left: amount_minor - repaid }
}
