import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { randomToken } from '#platform/crypto.ts'
import { done, type Done } from '#platform/http/reply.ts'
import { record } from '#modules/audit/index.ts'
import { createProfile } from '#modules/profiles/index.ts'
import { claimAccountByEmail, claimAccountByPhone, doOrPretend, holderOf, type Newcomer } from '#modules/users/index.ts'
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
    const what = on.purpose === 'phone' ? 'phone' : 'email'
    const holder = await holderOf(tx, what, on.subject)
    // Where somebody has it, an account for nobody is begun and undone: the work is the same, so that time tells no more than words.
    const claimed = await doOrPretend(tx, holder === undefined, () =>
      claimWithProfile(tx, holder === undefined ? on.subject : nobodys[what](), newcomer, password_hash),
    )
    const begun = holder === undefined ? claimed : undefined
    const event = begun === undefined ? 'auth.sign_up_repeated' : 'auth.signed_up'
    await record(tx, event, { subject_id: begun ?? holder ?? null, facts: { to: masked(on.subject), role } })
    // Whoever holds the phone may sign in with it; a mailbox alone opens no account that has a password.
    const user_id = begun ?? (what === 'phone' ? holder : undefined) ?? null
    return { begun, ...(await makeCode(tx, on, user_id, ctx)) }
  })
  return deliver(ctx, on, begun === undefined && on.purpose === 'email' ? { kind: 'already_here' } : { kind: 'code', code }, expires_at)
}

/** Nobody's and never anybody's: no country has 999, and no mail leads to .invalid. */
const nobodys = {
  phone: () => `+999${randomInt(1e11, 1e12)}`,
  email: () => `nobody-${randomToken().toLowerCase()}@users.invalid`,
}

async function claimWithProfile(
  tx: Tx,
  subject: string,
  newcomer: Newcomer,
  password_hash: string | undefined,
): Promise<bigint | undefined> {
  const begun =
    password_hash === undefined
      ? await claimAccountByPhone(tx, subject, newcomer)
      : await claimAccountByEmail(tx, subject, password_hash, newcomer)
  if (begun !== undefined) await createProfile(tx, begun, newcomer.user_type, newcomer.name)
  return begun
}
