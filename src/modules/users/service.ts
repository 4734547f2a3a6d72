import assert from 'node:assert/strict'
import type { Scope, Tx } from '#platform/ctx.ts'
import { beginPretending, endPretending, findHolder, keepPretended } from './queries.ts'
import { claimEmail, claimPhone, claimProvedEmail, confirm, findByEmail, findByPhone } from './queries.ts'
import { findCredentials, findStatus, lockAccount, lockWaysIn, readWaysIn, recordSignIn, type WaysIn } from './queries.ts'
import type { User } from './schema.ts'

export type Newcomer = { name: string; user_type: 'brand' | 'creator' }

/**
 * Begins an account for a phone number, or begins it again while nobody has confirmed the number. Undefined when somebody has:
 * the unique index decides, so of two at once one begins.
 */
export async function claimAccountByPhone(tx: Tx, phone: string, newcomer: Newcomer): Promise<bigint | undefined> {
  const [row] = await tx.query(claimPhone, [phone, newcomer.name, newcomer.user_type, tx.now])
  return row?.id
}

/** The same for a mail address and the digest of a password. */
export async function claimAccountByEmail(tx: Tx, email: string, password_hash: string, newcomer: Newcomer): Promise<bigint | undefined> {
  const [row] = await tx.query(claimEmail, [email, password_hash, newcomer.name, newcomer.user_type, tx.now])
  return row?.id
}

/**
 * Begins an active account for an address that Google has proved, or takes over one that nobody has confirmed, with nothing of it left.
 * Undefined when the address has an account that somebody has confirmed.
 */
export async function claimAccountByProvedEmail(
  tx: Tx,
  email: string,
  newcomer: Newcomer & { picture: string | null },
): Promise<bigint | undefined> {
  const [row] = await tx.query(claimProvedEmail, [email, newcomer.name, newcomer.user_type, newcomer.picture, tx.now])
  return row?.id
}

/** Who has a number or an address for good: whoever only began to sign up with it does not. */
export async function holderOf(scope: Scope, what: 'phone' | 'email', subject: string): Promise<bigint | undefined> {
  const [row] = await scope.query(findHolder[what], [subject])
  return row?.status === 'pending' ? undefined : row?.id
}

/** Does the work inside the transaction and, unless it is to be kept, undoes it: the same statements either way. */
export async function doOrPretend<T>(tx: Tx, keep: boolean, work: () => Promise<T>): Promise<T> {
  await tx.query(beginPretending)
  const result = await work()
  await tx.query(keep ? keepPretended : endPretending)
  return result
}

/** How the account with this address stands; undefined when there is none. */
export async function statusOfEmail(scope: Scope, email: string): Promise<User['status'] | undefined> {
  const [row] = await scope.query(findByEmail, [email])
  return row?.status
}

/** By what the account lets its owner in, besides identities at providers. */
export async function waysInOf(scope: Scope, user_id: bigint): Promise<WaysIn> {
  const [row] = await scope.query(readWaysIn, [user_id])
  assert(row, 'the account exists')
  return row
}

/** The same for whoever takes a way in away: until the end of the transaction nobody else takes another. */
export async function lockWaysInOf(tx: Tx, user_id: bigint): Promise<WaysIn> {
  const [row] = await tx.query(lockWaysIn, [user_id])
  assert(row, 'the account exists')
  return row
}

/** Whose number this is; undefined when nobody's. */
export async function accountOfPhone(scope: Scope, phone: string): Promise<bigint | undefined> {
  const [row] = await scope.query(findByPhone, [phone])
  return row?.id
}

/** What a password is held against; undefined when nobody has the address. */
export async function credentialsOf(
  scope: Scope,
  email: string,
): Promise<{ id: bigint; status: User['status']; password_hash: string | null } | undefined> {
  const [row] = await scope.query(findCredentials, [email, scope.now])
  return row
}

/** Records that the owner proved the number or the address, which makes a pending account active. Answers the status after it. */
export async function confirmAccount(tx: Tx, user_id: bigint, proved: 'phone' | 'email'): Promise<User['status']> {
  const [row] = await tx.query(confirm, [user_id, proved === 'phone', proved === 'email', tx.now])
  assert(row, 'a confirmed account exists')
  return row.status
}

/** Answers the status, which holds until the transaction ends. */
export async function recordSignInOf(tx: Tx, user_id: bigint): Promise<User['status']> {
  const [row] = await tx.query(recordSignIn, [user_id, tx.now])
  assert(row, 'the account exists')
  return row.status
}

export async function statusOf(scope: Scope, user_id: bigint): Promise<User['status']> {
  const [row] = await scope.query(findStatus, [user_id, scope.now])
  assert(row, 'the account exists')
  return row.status
}

const shown = {
  id: true, user_type: true, status: true, name: true, first_name: true, last_name: true, email: true, email_verified: true, phone: true,
  phone_verified: true, profile_image_url: true, cover_image_url: true, age: true, language: true, timezone: true,
  onboarding_completed: true, last_login_at: true, created_at: true,
} as const // prettier-ignore

/** The account as its owner sees it; the password's digest is never selected. */
export function readAccount(scope: Scope, user_id: bigint): Promise<User> {
  return scope.db.user.findUniqueOrThrow({ where: { id: user_id }, select: shown })
}

export type AccountChanges = Partial<
  Pick<User, 'name' | 'first_name' | 'last_name' | 'age' | 'language' | 'timezone' | 'profile_image_url' | 'cover_image_url'>
>

/** Writes the fields given, leaves the others. */
export function changeAccount(tx: Tx, user_id: bigint, changes: AccountChanges): Promise<User> {
  return tx.db.user.update({ where: { id: user_id }, data: { ...changes, updated_at: tx.now }, select: shown })
}

/** Nobody else changes the account until the transaction ends. */
export async function holdAccount(tx: Tx, user_id: bigint): Promise<void> {
  await tx.query(lockAccount, [user_id, tx.now])
}

/** The two columns that say how far somebody has come; they are computed from the rest, and written when that changes. */
export async function keepOnboarding(tx: Tx, user_id: bigint, onboarding_step: number, onboarding_completed: boolean): Promise<void> {
  await tx.db.user.update({ where: { id: user_id }, data: { onboarding_step, onboarding_completed } })
}
