import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { stepUp as needsFresh } from './fresh.ts'
import { SignedIn } from './schema.ts'
import { ConfirmSecondFactor, RecoveryCodes, SecondFactorSecret, SecondFactorState, ShowSecondFactor } from './second-factor-schema.ts'
import {
  confirmSecondFactor,
  prepareSecondFactor,
  readSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from './second-factor-set-up.ts'
import { showSecondFactor } from './second-factor.ts'

const wrong: Fails = { 'auth.second_factor_wrong': 400, 'auth.locked': 429 }

export const secondFactorEndpoints = [
  endpoint({
    id: 'auth.show_second_factor',
    at: 'POST /auth/second-factor',
    allow: 'anyone',
    summary: 'Sign in with the second factor, after a sign-in answered a challenge',
    description:
      'With a code of the authenticator app, or with one of the recovery codes. The challenge is good once and for five minutes.',
    input: ShowSecondFactor,
    output: SignedIn,
    fails: { ...wrong, 'auth.challenge_invalid': 401, 'auth.unverified': 403, 'auth.suspended': 403, 'auth.banned': 403 },
    run: showSecondFactor,
  }),
  endpoint({
    id: 'auth.second_factor',
    at: 'GET /auth/second-factor',
    allow: 'signed_in',
    before_set_up: true,
    summary: 'Whether I have a second factor, and how many recovery codes are left',
    input: z.object({}),
    output: SecondFactorState,
    run: readSecondFactor,
  }),
  endpoint({
    id: 'auth.prepare_second_factor',
    at: 'POST /auth/second-factor/setup',
    allow: 'signed_in',
    before_set_up: true,
    summary: 'Get a secret for an authenticator app',
    description: 'Told once. It counts from the first right code on, which /auth/second-factor/confirm takes. Needs a fresh sign-in.',
    input: z.object({}),
    output: SecondFactorSecret,
    fails: needsFresh,
    run: prepareSecondFactor,
  }),
  endpoint({
    id: 'auth.confirm_second_factor',
    at: 'POST /auth/second-factor/confirm',
    allow: 'signed_in',
    before_set_up: true,
    summary: 'Prove that the app shows the right codes, and get ten recovery codes',
    description: 'All other sessions end. The recovery codes are told once; each opens once.',
    input: ConfirmSecondFactor,
    output: RecoveryCodes,
    fails: { ...wrong, ...needsFresh, 'second_factor.not_prepared': 409 },
    run: confirmSecondFactor,
  }),
  endpoint({
    id: 'auth.renew_recovery_codes',
    at: 'POST /auth/second-factor/recovery-codes',
    allow: 'signed_in',
    summary: 'Get ten new recovery codes in place of the former ones',
    input: z.object({}),
    output: RecoveryCodes,
    fails: { ...needsFresh, 'second_factor.absent': 409 },
    run: renewRecoveryCodes,
  }),
  endpoint({
    id: 'auth.turn_off_second_factor',
    at: 'DELETE /auth/second-factor',
    allow: 'signed_in',
    summary: 'Go without a second factor again; not for staff',
    input: z.object({}),
    output: SecondFactorState,
    fails: { ...needsFresh, 'second_factor.absent': 409, 'second_factor.required': 409 },
    run: turnOffSecondFactor,
  }),
]
