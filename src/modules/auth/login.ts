import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { accountOfPhone, credentialsOf, refuseUnlessActive } from '#modules/users/index.ts'
import { makeCode, subjectOf, takeTurn } from './codes.ts'
import { deliver } from './messages.ts'
import { passwordFits } from './password.ts'
import type { CodeSent, Login, SignedIn } from './schema.ts'
import { signIn } from './sessions.ts'

/** Signs in with a password at once; for a phone number sends a code, whether or not anybody has the number. */
export async function login(ctx: Ctx, input: Login): Promise<SignedIn | CodeSent> {
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
