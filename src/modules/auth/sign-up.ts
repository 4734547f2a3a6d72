import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { done, type Done } from '#platform/http/reply.ts'
import { record } from '#modules/audit/index.ts'
import { createProfile } from '#modules/profiles/index.ts'
import { accountOfPhone, claimAccountByEmail, claimAccountByPhone } from '#modules/users/index.ts'
import { makeCode, subjectOf, takeTurn } from './codes.ts'
import { signUpByGoogle } from './google.ts'
import { deliver } from './messages.ts'
import { hashPassword } from './password.ts'
import { masked, recordingRefusal } from './record.ts'
import type { Challenged, CodeSent, SignedIn, SignUp } from './schema.ts'

/** Begins an account with its profile and sends a code. To the caller it looks the same when the number or address is taken. Google's word needs no code. */
export async function signUp(ctx: Ctx, input: SignUp): Promise<CodeSent | Done<SignedIn | Challenged>> {
  const { google_id_token, nonce, role, name } = input
  if (google_id_token !== undefined) return done(await signUpByGoogle(ctx, { google_id_token, nonce }, { role, name }))
  const facts = { to: masked(subjectOf(input).subject) }
  return recordingRefusal(ctx, 'auth.sign_up_failed', { facts }, () => beginAccount(ctx, input))
}

async function beginAccount(ctx: Ctx, input: SignUp): Promise<CodeSent> {
  const on = subjectOf(input)
  const { name, role } = input
  assert(name !== undefined, 'the schema asks for a name')
  const newcomer = { name, user_type: role }
  const password_hash = input.password === undefined ? undefined : await hashPassword(ctx, input.password)

  const { code, expires_at, begun } = await ctx.tx(async (tx) => {
    await takeTurn(tx, on)
    const begun =
      password_hash === undefined
        ? await claimAccountByPhone(tx, on.subject, newcomer)
        : await claimAccountByEmail(tx, on.subject, password_hash, newcomer)
    if (begun !== undefined) {
      await createProfile(tx, begun, role, name)
      await record(tx, 'auth.signed_up', { subject_id: begun, facts: { to: masked(on.subject), role } })
    }
    // Whoever holds the phone may sign in with it; a mailbox alone opens no account that has a password.
    const user_id = begun ?? (on.purpose === 'phone' ? await accountOfPhone(tx, on.subject) : undefined) ?? null
    return { begun, ...(await makeCode(tx, on, user_id, ctx)) }
  })
  return deliver(ctx, on, begun === undefined && on.purpose === 'email' ? { kind: 'already_here' } : { kind: 'code', code }, expires_at)
}
