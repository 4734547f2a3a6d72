import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import type { GoogleIdentity } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import { record, type Facts } from '#modules/audit/index.ts'
import { createProfile } from '#modules/profiles/index.ts'
import { claimAccountByProvedEmail, refuseUnlessActive, statusOfEmail, type User } from '#modules/users/index.ts'
import { takeTurn } from './codes.ts'
import { knownDevice } from './device.ts'
import type { LinkGoogle } from './identity-schema.ts'
import { findIdentity, insertIdentity } from './queries.ts'
import { recordingRefusal } from './record.ts'
import type { Challenged, SignedIn, SignUp } from './schema.ts'
import { signIn } from './sessions.ts'

type Newcomer = Pick<SignUp, 'role' | 'name'>

/** Signs in whoever has an account with this identity; else begins one, at once active, because Google has proved the address. */
export function signUpByGoogle(ctx: Ctx, token: LinkGoogle, newcomer: Newcomer): Promise<SignedIn | Challenged> {
  return enter(ctx, token, undefined, (tx, google) => beginAccount(tx, google, newcomer))
}

/** Signs in whoever has an account with this identity; never begins one. */
export function loginByGoogle(ctx: Ctx, token: LinkGoogle, device_token: string | undefined): Promise<SignedIn | Challenged> {
  return enter(ctx, token, device_token, async (tx, google) => {
    // Only who has proved the address is told whether it has an account; a sign-up that nobody confirmed is none.
    const status = google.email_verified ? await statusOfEmail(tx, google.email) : undefined
    if (status !== undefined && status !== 'pending') refuseTaken(status)
    throw new Problem('not_found', 'auth.account_not_found', 'Nobody signs in with this Google account yet; sign up first')
  })
}

/** Whose token it is, as Google says. Network, so never inside a transaction. */
export function askGoogle(ctx: Ctx, { google_id_token, nonce }: LinkGoogle): Promise<GoogleIdentity> {
  return ctx.ports.google.verify({ id_token: google_id_token, nonce })
}

/** Waits for its turn with the identity: until the end of the transaction nobody else links it or signs up with it. */
export function takeTurnWith(tx: Tx, google: GoogleIdentity): Promise<void> {
  return takeTurn(tx, { subject: `google ${google.subject}` })
}

function enter(
  ctx: Ctx,
  token: LinkGoogle,
  device_token: string | undefined,
  begin: (tx: Tx, google: GoogleIdentity) => Promise<bigint>,
): Promise<SignedIn | Challenged> {
  const { secrets, client } = ctx
  const about: { subject_id: bigint | null; facts: Facts } = { subject_id: null, facts: { by: 'google' } }
  return recordingRefusal(ctx, 'auth.sign_in_failed', about, async () => {
    const google = await askGoogle(ctx, token)
    return ctx.tx(async (tx) => {
      const known = await accountOf(tx, google)
      about.subject_id = known ?? null
      const user_id = known ?? (await begin(tx, google))
      return signIn(tx, user_id, client, secrets, { by: 'google', device: knownDevice(device_token, user_id, secrets) })
    })
  })
}

/** Whose identity this is. Undefined when nobody's, and then it is the caller's turn with it until the end of the transaction. */
async function accountOf(tx: Tx, google: GoogleIdentity): Promise<bigint | undefined> {
  const find = async () => (await tx.query(findIdentity, ['google', google.subject]))[0]?.user_id
  const known = await find()
  if (known !== undefined) return known
  await takeTurnWith(tx, google)
  return find()
}

async function beginAccount(tx: Tx, google: GoogleIdentity, { role, name = google.name }: Newcomer): Promise<bigint> {
  const { email, email_verified, picture, subject } = google
  if (!email_verified) {
    const detail = 'Google has not verified the address of this account; verify it there, or sign up another way'
    throw new Problem('forbidden', 'google.email_unverified', detail)
  }
  // The turn that signing up by email takes too: of both at once for one address, one begins the account.
  await takeTurn(tx, { subject: email })
  const user_id = await claimAccountByProvedEmail(tx, email, { name, user_type: role, picture })
  if (user_id === undefined) {
    const status = await statusOfEmail(tx, email)
    assert(status, 'what could not be claimed has an account')
    refuseTaken(status)
  }
  await createProfile(tx, user_id, role, name)
  await record(tx, 'auth.signed_up', { subject_id: user_id, facts: { by: 'google', role } })
  await tx.query(insertIdentity, [user_id, 'google', subject, email, tx.now])
  return user_id
}

/** An equal address is no proof that two accounts are one person's: the owner signs in their own way and links. */
function refuseTaken(status: User['status']): never {
  refuseUnlessActive(status)
  const detail = 'An account has this address already; sign in to it the way you did before and link Google there'
  throw new Problem('conflict', 'auth.link_needed', detail)
}
