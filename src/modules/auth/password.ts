import bcrypt from 'bcrypt'
import { sha256 } from '#platform/crypto.ts'

/** bcrypt reads 72 bytes and stops at NUL, so it is given a digest of the whole. */
const digestOf = (password: string) => sha256(password.normalize('NFC')).toString('base64')

/** The form in which a password is kept; runs off the main thread. */
export function hashPassword(password: string, cost: number): Promise<string> {
  return bcrypt.hash(digestOf(password), cost)
}

/** Whether the password is the one behind `hash`. With no hash the same work is done for nothing, so that time tells nobody who has an account. */
export async function passwordFits(password: string, hash: string | null | undefined, cost: number): Promise<boolean> {
  const fits = await bcrypt.compare(digestOf(password), hash ?? hashOfNobody(cost))
  return fits && typeof hash === 'string'
}

const hashOfNobody = (cost: number) => `$2b$${String(cost).padStart(2, '0')}$${'nobodynobodynobodynobo'}${'u'.repeat(31)}`
