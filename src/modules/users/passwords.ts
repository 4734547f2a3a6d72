import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'

const replace = statement<{ id: bigint }>(
  'users.replace_password',
  'update "user" set password_hash = $3, updated_at = $4 where id = $1 and password_hash = $2 returning id',
)
const setFirst = statement<{ id: bigint }>(
  'users.set_first_password',
  'update "user" set password_hash = $2, updated_at = $3 where id = $1 and password_hash is null and email_verified returning id',
)
const reset = statement('users.reset_password', 'update "user" set password_hash = $2, updated_at = $3 where id = $1')
const lockPassword = statement<{ id: bigint }>(
  'users.lock_password',
  'select id from "user" where id = $1 and password_hash = $2 for no key update',
)
const find = statement<{ password_hash: string | null }>('users.find_password', 'select password_hash from "user" where id = $1')

/** The digest of an account's password, null when it has none. */
export async function passwordHashOf(scope: Scope, user_id: bigint): Promise<string | null> {
  const [row] = await scope.query(find, [user_id])
  return row?.password_hash ?? null
}

/** Whether this is still the account's password; if so, it stays until the transaction ends. */
export async function holdPassword(tx: Tx, user_id: bigint, password_hash: string): Promise<boolean> {
  return (await tx.query(lockPassword, [user_id, password_hash])).length > 0
}

/** Whether the old password was still the one to be replaced: of two changes at once, one is made. */
export async function replacePassword(tx: Tx, user_id: bigint, old_hash: string, new_hash: string): Promise<boolean> {
  return (await tx.query(replace, [user_id, old_hash, new_hash, tx.now])).length > 0
}

/** Whether the account has a proved address and had no password. */
export async function setFirstPassword(tx: Tx, user_id: bigint, password_hash: string): Promise<boolean> {
  return (await tx.query(setFirst, [user_id, password_hash, tx.now])).length > 0
}

/** Whatever it was before; for whoever proved the address by a code. */
export async function resetPassword(tx: Tx, user_id: bigint, password_hash: string): Promise<void> {
  await tx.query(reset, [user_id, password_hash, tx.now])
}
