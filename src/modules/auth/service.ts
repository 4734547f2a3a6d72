import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { done, type Done } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { createProfile, profileOf } from '#modules/profiles/index.ts'
import { accountOfPhone, claimAccountByEmail, claimAccountByPhone, credentialsOf } from '#modules/users/index.ts'
import { confirmAccount, refuseUnlessActive } from '#modules/users/index.ts'
import { invalidToken } from './access-token.ts'
import { guess, lockedOut, makeCode, takeTurn, type Subject } from './codes.ts'
import { loginByGoogle, signUpByGoogle } from './google.ts'
import { deliver } from './messages.ts'
import { hashPassword, passwordFits } from './password.ts'
import type { CodeSent, Login, Me, SignedIn, SignUp, Tokens, VerifyOtp } from './schema.ts'
import { endSession, signIn, trade } from './sessions.ts'

/** Begins an account with its profile and sends a code. To the caller it looks the same when the number or address is taken. Google's word needs no code. */
export async function signUp(ctx: Ctx, input: SignUp): Promise<CodeSent | Done<SignedIn>> {
  const { google_id_token, nonce, role, name } = input
  if (google_id_token !== undefined) return done(await signUpByGoogle(ctx, { google_id_token, nonce }, { role, name }))

  const { secrets } = ctx
  const on = subjectOf(input)
  assert(name !== undefined, 'the schema asks for a name')
  const newcomer = { name, user_type: role }
  const password_hash = input.password === undefined ? undefined : await hashPassword(input.password, secrets.bcrypt_cost)

  const { code, expires_at, begun } = await ctx.tx(async (tx) => {
    await takeTurn(tx, on)
    const begun =
      password_hash === undefined
        ? await claimAccountByPhone(tx, on.subject, newcomer)
        : await claimAccountByEmail(tx, on.subject, password_hash, newcomer)
    if (begun !== undefined) await createProfile(tx, begun, role, name)
    // Whoever holds the phone may sign in with it; a mailbox alone opens no account that has a password.
    const user_id = begun ?? (on.purpose === 'phone' ? await accountOfPhone(tx, on.subject) : undefined) ?? null
    return { begun, ...(await makeCode(tx, on, user_id, secrets)) }
  })
  return deliver(ctx, on, begun === undefined && on.purpose === 'email' ? { kind: 'already_here' } : { kind: 'code', code }, expires_at)
}

/** Signs in with a password or Google's word at once; for a phone number sends a code, whether or not anybody has the number. */
export async function login(ctx: Ctx, input: Login): Promise<SignedIn | CodeSent> {
  const { google_id_token, nonce } = input
  if (google_id_token !== undefined) return loginByGoogle(ctx, { google_id_token, nonce })

  const { secrets, client } = ctx
  const on = subjectOf(input)
  if (on.purpose === 'email') {
    const account = await credentialsOf(ctx, on.subject)
    const fits = await passwordFits(input.password ?? '', account?.password_hash, secrets.bcrypt_cost)
    if (!account || !fits)
      throw new Problem('unauthenticated', 'auth.credentials_invalid', 'There is no account with this address and password')
    refuseUnlessActive(account.status)
    return ctx.tx((tx) => signIn(tx, account.id, client, secrets))
  }
  const { code, expires_at } = await ctx.tx(async (tx) => {
    await takeTurn(tx, on)
    return makeCode(tx, on, (await accountOfPhone(tx, on.subject)) ?? null, secrets)
  })
  return deliver(ctx, on, { kind: 'code', code }, expires_at)
}

/**
 * Holds a code against the one that was sent; the right one confirms the account and starts a session. With a mail address the
 * password of the sign-up is asked again: else a stranger's password would become the owner's by the owner's own click.
 */
export async function verifyOtp(ctx: Ctx, input: VerifyOtp): Promise<SignedIn> {
  const { secrets, client } = ctx
  const on = subjectOf(input)
  const account = on.purpose === 'email' ? await credentialsOf(ctx, on.subject) : undefined
  const known = on.purpose === 'phone' || (await passwordFits(input.password ?? '', account?.password_hash, secrets.bcrypt_cost))

  // A wrong guess must be counted, so the transaction commits and the refusal comes after it.
  const result = await ctx.tx(async (tx) => {
    const guessed = await guess(tx, on, known ? input.code : null, secrets)
    if (guessed.outcome !== 'right' || guessed.user_id === null) return guessed
    const status = await confirmAccount(tx, guessed.user_id, on.purpose)
    return status === 'active' ? signIn(tx, guessed.user_id, client, secrets) : { outcome: 'refused' as const, status }
  })
  if (!('outcome' in result)) return result
  if (result.outcome === 'locked') throw lockedOut(result.until, ctx.now)
  if (result.outcome === 'wrong')
    throw new Problem('invalid', 'auth.code_invalid', 'The code is wrong, was used, or is too old; ask for a new one')
  if (result.outcome === 'refused') refuseUnlessActive(result.status)
  throw new Problem('not_found', 'auth.account_not_found', 'Nobody has an account with this number yet; sign up first')
}

/** New tokens for a refresh token; Problem `auth.token_invalid` (401), and when the token was used before, the session ends. */
export async function refresh(ctx: Ctx, input: { refresh_token: string }): Promise<Tokens> {
  const { secrets } = ctx
  const traded = await ctx.tx((tx) => trade(tx, input.refresh_token, secrets))
  if (typeof traded === 'string') throw invalidToken()
  return traded
}

export async function logout(ctx: Ctx): Promise<{ signed_out_at: Date }> {
  const { session_id } = ctx.actor
  assert(session_id !== null, 'who is signed in has a session')
  await ctx.tx((tx) => endSession(tx, session_id, 'signed_out'))
  return { signed_out_at: ctx.now }
}

export async function readMe(ctx: Ctx): Promise<Me> {
  const { id, brand_id, creator_id, permissions } = ctx.actor
  assert(id !== null, 'who is signed in has an account')
  const { user, completion } = await profileOf(ctx, id)
  return { user, brand_id, creator_id, permissions: [...permissions].sort(), completion }
}

function subjectOf({ email, phone }: { email?: string | undefined; phone?: string | undefined }): Subject {
  const subject = email ?? phone
  assert(subject !== undefined, 'the schema asks for an address or a number')
  return { purpose: email === undefined ? 'phone' : 'email', subject }
}
