import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'

/** Who only began to sign up with a number or an address does not keep it from who proves it; what they began cannot be confirmed any more. */
const release = {
  email: statement(
    'users.release_email',
    `update "user" set email = 'released-' || gen_random_uuid() || '@users.invalid', password_hash = null where email = $1 and status = 'pending' and id <> $2`,
  ),
  phone: statement(
    'users.release_phone',
    `update "user" set email = 'released-' || gen_random_uuid() || '@users.invalid', phone = null where phone = $1 and status = 'pending' and id <> $2`,
  ),
}
const replace = {
  email: statement<{ old: string | null }>(
    'users.change_email',
    `update "user" u set email = $2, email_verified = true, updated_at = $3 from (select id, email from "user" where id = $1 for update) before
     where u.id = before.id returning before.email as old`,
  ),
  phone: statement<{ old: string | null }>(
    'users.change_phone',
    `update "user" u set phone = $2, phone_verified = true, updated_at = $3 from (select id, phone from "user" where id = $1 for update) before
     where u.id = before.id returning before.phone as old`,
  ),
}

/**
 * Gives an account a proved number or address and answers the one before. The unique index decides who has it: Problem
 * `auth.contact_taken` (409).
 */
export async function changeContact(tx: Tx, user_id: bigint, what: 'email' | 'phone', subject: string): Promise<string | null> {
  await tx.query(release[what], [subject, user_id])
  const [row] = await tx.query(replace[what], [user_id, subject, tx.now]).catch((error: unknown) => {
    if (pgConstraint(error) !== `user_${what}_key`) throw error
    throw new Problem('conflict', 'auth.contact_taken', 'Another account has this number or address')
  })
  return row?.old ?? null
}

/** Takes an address from who began to sign up with it and never proved it. */
export async function releaseEmail(tx: Tx, email: string): Promise<void> {
  await tx.query(release.email, [email, 0n])
}
