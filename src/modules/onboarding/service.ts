import assert from 'node:assert/strict'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { profileOf } from '#modules/profiles/index.ts'
import { holdAccount, keepOnboarding } from '#modules/users/index.ts'
import './events.ts'
import { onboardingOf, stepsDone } from './rules.ts'
import type { Onboarding, TermsAccepted } from './schema.ts'
import { currentTerms } from './terms.ts'

const insertAcceptance = statement<{ accepted_at: Date }>(
  'onboarding.accept_terms',
  `insert into terms_acceptance (user_id, version, text_sha256, ip, accepted_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing returning accepted_at`,
)
const findAcceptance = statement<{ accepted_at: Date }>(
  'onboarding.find_acceptance',
  'select accepted_at from terms_acceptance where user_id = $1 and version = $2',
)

export async function readTerms(): Promise<typeof currentTerms> {
  return currentTerms
}

/** Problem `terms.not_current` (409) when the text has changed since it was read. Again answers the first time. */
export async function acceptTerms(ctx: Ctx, { version }: { version: string }): Promise<TermsAccepted> {
  const user_id = idOf(ctx)
  if (version !== currentTerms.version)
    throw new Problem('conflict', 'terms.not_current', `Read the terms again: the current version is ${currentTerms.version}`)
  return ctx.tx(async (tx) => {
    const values = [user_id, version, currentTerms.text_sha256, tx.client.ip, tx.now]
    const [accepted] = await tx.query(insertAcceptance, values)
    if (accepted) {
      await record(tx, 'onboarding.terms_accepted', { subject_id: user_id, facts: { version } })
      await tx.emit('terms.accepted', { user_id })
      return { version, ...accepted }
    }
    const [before] = await tx.query(findAcceptance, [user_id, version])
    assert(before, 'what conflicted is there')
    return { version, ...before }
  })
}

export function readOnboarding(ctx: Ctx): Promise<Onboarding> {
  return viewOnboarding(ctx, idOf(ctx))
}

async function viewOnboarding(scope: Scope, user_id: bigint): Promise<Onboarding> {
  const { user, completion } = await profileOf(scope, user_id)
  const [accepted] = await scope.query(findAcceptance, [user_id, currentTerms.version])
  return onboardingOf({ ...user, completion, terms_accepted: accepted !== undefined })
}

/** Brings the account's two columns in step with what is computed; of two at once the later sees what the earlier saw. */
export async function keepInStep(ctx: Ctx, { user_id }: { user_id: bigint }): Promise<void> {
  await ctx.tx(async (tx) => {
    await holdAccount(tx, user_id)
    const onboarding = await viewOnboarding(tx, user_id)
    await keepOnboarding(tx, user_id, stepsDone(onboarding), onboarding.completed)
  })
}

function idOf({ actor }: Ctx): bigint {
  assert(actor.id !== null, 'the endpoint lets nobody in who is not signed in')
  return actor.id
}
