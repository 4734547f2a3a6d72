import bcrypt from 'bcrypt'
import type { Ctx } from '#platform/ctx.ts'
import { sha256 } from '#platform/crypto.ts'
import { giveBack, spendEach, type Budget } from './budget.ts'
import { passwordsOfNetwork } from './budgets.ts'

/** bcrypt reads 72 bytes and stops at NUL, so it is given a digest of the whole, exactly as it was typed. */
const digestOf = (password: string) => sha256(password).toString('base64')

/** The form in which a password is kept; runs off the main thread. Problem `auth.locked` (429) when the network has had too many made. */
export async function hashPassword(ctx: Ctx, password: string): Promise<string> {
  await ctx.tx((tx) => spendEach(tx, passwordsOfNetwork(ctx.client, ctx.limits), 'auth.locked', tooManyOnes))
  return bcrypt.hash(digestOf(password), ctx.secrets.bcrypt_cost)
}

/**
 * Whether the password is the one behind `hash`. The budgets are spent before and given back when it fits, so that only wrong ones
 * count and no more than they allow ever meet the hash; Problem `auth.locked` (429). With no hash the same work is done for nothing,
 * so that time tells nobody who has an account.
 */
export async function tryPassword(ctx: Ctx, password: string, hash: string | null | undefined, budgets: readonly Budget[]) {
  await ctx.tx((tx) => spendEach(tx, budgets, 'auth.locked', tooManyOnes))
  const { bcrypt_cost } = ctx.secrets
  const fits = (await bcrypt.compare(digestOf(password), hash ?? hashOfNobody(bcrypt_cost))) && typeof hash === 'string'
  if (fits) await giveBack(ctx, budgets)
  return fits
}

const tooManyOnes = 'Too many wrong passwords; sign in with a code or on a device that signed in before'
const hashOfNobody = (cost: number) => `$2b$${String(cost).padStart(2, '0')}$${'nobodynobodynobodynobo'}${'u'.repeat(31)}`
