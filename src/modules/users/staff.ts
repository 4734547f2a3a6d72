import type { Scope, Tx } from '#platform/ctx.ts'
import { releaseEmail } from './contacts.ts'
import { anotherAdmin, insertStaff } from './queries.ts'

export type NewStaff = { email: string; password_hash: string; name: string; role: 'agent' | 'admin' }

/**
 * An account of staff for a proved address; undefined when somebody has the address. Who only began to sign up with it loses it: their
 * account never becomes staff.
 */
export async function createStaff(tx: Tx, { email, password_hash, name, role }: NewStaff): Promise<bigint | undefined> {
  await releaseEmail(tx, email)
  const [row] = await tx.query(insertStaff, [email, password_hash, name, role, tx.now])
  return row?.id
}

/** Whether anybody can administer. */
export async function hasActiveAdmin(scope: Scope): Promise<boolean> {
  const found = await scope.query(anotherAdmin, [0n, scope.now])
  return found.length > 0
}
