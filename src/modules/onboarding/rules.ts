import type { Onboarding } from './schema.ts'

type Known = {
  phone_verified: boolean
  email_verified: boolean
  terms_accepted: boolean
  completion: { percentage: number; missing: string[] }
}

/** The steps of a brand or a creator, in their order. The role is chosen at sign-up, so that one is always done. */
export function onboardingOf({ phone_verified, email_verified, terms_accepted, completion }: Known): Onboarding {
  const whether = (done: boolean, missing: string) => ({ done, percentage: done ? 100 : 0, missing: done ? [] : [missing] })
  const steps: Onboarding['steps'] = [
    { step: 'role', ...whether(true, 'role') },
    { step: 'contact', ...whether(phone_verified || email_verified, 'phone or email') },
    { step: 'terms', ...whether(terms_accepted, 'terms') },
    { step: 'profile', done: completion.missing.length === 0, ...completion },
  ]
  return {
    completed: steps.every(({ done }) => done),
    percentage: Math.floor(steps.reduce((sum, { percentage }) => sum + percentage, 0) / steps.length),
    next: steps.find(({ done }) => !done)?.step ?? null,
    steps,
  }
}

/** How many steps are done before the first that is not. */
export function stepsDone({ steps }: Onboarding): number {
  const at = steps.findIndex(({ done }) => !done)
  return at < 0 ? steps.length : at
}
