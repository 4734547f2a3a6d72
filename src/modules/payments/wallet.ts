import { brandWallet, lockedBalanceOf } from '#modules/ledger/index.ts'
import { recordCapture } from '#modules/orders/index.ts'
import { system, type Scope, type Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { walletsOf } from './queries.ts'

/** All of the brand's credit as far as it goes, or an amount in major units. */
export type UseWallet = boolean | string | undefined

export const walletFails = { 'wallet.too_little': 409 } as const

/** What a brand has as credit in each of these currencies, in minor units; nothing is held. */
export async function readWallets(scope: Scope, brand_id: bigint, currencies: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await scope.query(walletsOf, [brand_id, currencies])
  return new Map(rows.map(({ currency, balance_minor }) => [currency, balance_minor]))
}

/** How much credit pays of `total_minor`, locked until the transaction ends. Problem `wallet.too_little` (409) when more was wished than there is. */
export async function holdCredit(tx: Tx, brand_id: bigint, currency: string, total_minor: bigint, wish: UseWallet): Promise<bigint> {
  if (wish === undefined || wish === false) return 0n
  const wished = wish === true ? total_minor : parseMajor(wish, currency, '/use_wallet')
  if (wished === 0n) return 0n
  const balance = await lockedBalanceOf(tx, brandWallet(brand_id, currency))
  if (wish !== true && wished > balance) {
    const members = { balance: formatMinor(balance, currency), currency }
    throw new Problem('conflict', 'wallet.too_little', `Your credit is ${members.balance} ${currency}`, { members })
  }
  return [total_minor, wished, balance].reduce((least, each) => (each < least ? each : least))
}

type Part = { order_id: bigint; payment_id: bigint; amount_minor: bigint; currency: string }

/** P1 from the brand's credit: what it pays is held for the orders at once. The brand asked, the table of moves makes the system pay. */
export async function payFromCredit(tx: Tx, parts: readonly Part[]): Promise<void> {
  for (const part of parts) await recordCapture({ ...tx, actor: system }, { ...part, provider: 'wallet' })
}
