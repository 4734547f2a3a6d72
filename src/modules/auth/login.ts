import type { Ctx } from '#platform/ctx.ts'
import { accountOfPhone, credentialsOf, holdPassword, refuseUnlessActive } from '#modules/users/index.ts'
import { passwordsAt, passwordsFrom, passwordsOfNetwork } from './budgets.ts'
import { makeCode, subjectOf, takeTurn, type Subject } from './codes.ts'
import { knownDevice } from './device.ts'
import { loginByGoogle } from './google.ts'
import { deliver } from './messages.ts'
import { tryPassword } from './password.ts'
import { masked, recordingRefusal } from './record.ts'
import { credentialsInvalid } from './refusals.ts'
import type { Challenged, CodeSent, Login, SignedIn } from './schema.ts'
import { signIn } from './sessions.ts'

/** Signs in with a password or Google's word at once; for a phone number sends a code, whether or not anybody has the number. */
export async function login(ctx: Ctx, input: Login): Promise<SignedIn | Challenged | CodeSent> {
  const { device_token, google_id_token, nonce } = input
  if (google_id_token !== undefined) return loginByGoogle(ctx, { google_id_token, nonce }, device_token)
  const on = subjectOf(input)
  if (on.purpose === 'email') return loginByPassword(ctx, on.subject, input.password ?? '', device_token)
  const user_id = (await accountOfPhone(ctx, on.subject)) ?? null
  const facts = { to: masked(on.subject) }
  return recordingRefusal(ctx, 'auth.sign_in_failed', { subject_id: user_id, facts }, () => sendSignInCode(ctx, on, user_id, device_token))
}

async function sendSignInCode(ctx: Ctx, on: Subject, user_id: bigint | null, device_token: string | undefined): Promise<CodeSent> {
  const known = knownDevice(device_token, user_id, ctx.secrets)
  const { code, expires_at } = await ctx.tx(async (tx) => {
    await takeTurn(tx, on)
    return makeCode(tx, on, user_id, ctx, known)
  })
  return deliver(ctx, on, { kind: 'code', code }, expires_at)
}

/** A wrong password counts against the address, unless it comes from a device that signed in before, which has a budget of its own. */
async function loginByPassword(
  ctx: Ctx,
  email: string,
  password: string,
  device_token: string | undefined,
): Promise<SignedIn | Challenged> {
  const { secrets, client, limits } = ctx
  const account = await credentialsOf(ctx, email)
  const known = knownDevice(device_token, account?.id, secrets)
  const budgets = known === undefined ? [passwordsAt(email), ...passwordsOfNetwork(client, limits)] : [passwordsFrom(known)]

  const about = { subject_id: account?.id ?? null, facts: { to: masked(email), by: 'password', known_device: known !== undefined } }
  return recordingRefusal(ctx, 'auth.sign_in_failed', about, async () => {
    const fits = await tryPassword(ctx, password, account?.password_hash, budgets)
    if (!account?.password_hash || !fits) throw credentialsInvalid()
    refuseUnlessActive(account.status)
    const { id, password_hash } = account
    return ctx.tx(async (tx) => {
      // A reset that came between ends all sessions; one begun with the old password must not slip through after it.
      if (!(await holdPassword(tx, id, password_hash))) throw credentialsInvalid()
      return signIn(tx, id, client, secrets, { by: 'password', device: known })
    })
  })
}
