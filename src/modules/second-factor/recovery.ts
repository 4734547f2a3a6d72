import { randomBytes } from 'node:crypto'
import type { Tx } from '#platform/ctx.ts'
import { sha256 } from '#platform/crypto.ts'
import { dropRecoveryCodes, insertRecoveryCodes } from './queries.ts'
import { recovery_code_count } from './rules.ts'

/** Letters and digits that nobody mistakes for each other (Crockford): five bits each. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Ten new recovery codes in place of those there were. They are told this once; only digests are kept. */
export async function renewRecoveryCodes(tx: Tx, user_id: bigint): Promise<string[]> {
  const codes = Array.from({ length: recovery_code_count }, newCode)
  await tx.query(dropRecoveryCodes, [user_id])
  await tx.query(insertRecoveryCodes, [user_id, codes.map((code) => digestOf(user_id, code)), tx.now])
  return codes
}

/** Eighty random bits need no slow hash: nobody tries them all. */
export function digestOf(user_id: bigint, code: string): Buffer {
  const plain = code.toLowerCase().replace(/[^0-9a-z]/g, '').replaceAll('o', '0').replace(/[il]/g, '1') // prettier-ignore
  return sha256(`recovery_code ${user_id} ${plain}`)
}

function newCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}
