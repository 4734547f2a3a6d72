import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { User } from '#modules/users/index.ts'
import { askForEmail, askForPhone, confirmEmail, confirmPhone } from './contact-change.ts'
import { AskForEmail, AskForPhone, ConfirmEmail, ConfirmPhone, SteppedUp, StepUp } from './contact-schema.ts'
import { stepUp as needsFresh } from './fresh.ts'
import { CodeSent } from './schema.ts'
import { sendStepUpCode, stepUp } from './step-up.ts'

const mailing: Fails = { 'auth.too_many_codes': 429, 'auth.locked': 429, 'mail.unavailable': 503, 'mail.address_refused': 400 }
const texting: Fails = { 'auth.too_many_codes': 429, 'auth.locked': 429, 'sms.unavailable': 503, 'sms.number_refused': 400 }
const confirming: Fails = { 'auth.code_invalid': 400, 'auth.contact_taken': 409, 'auth.locked': 429 }

export const contactEndpoints = [
  endpoint({
    id: 'auth.change_email',
    at: 'POST /auth/email/change',
    allow: 'signed_in',
    summary: 'Ask for a code at the mail address I want to have',
    description: 'Needs a fresh sign-in. /auth/email/confirm takes the code; until then nothing changes.',
    input: AskForEmail,
    output: CodeSent,
    status: 202,
    fails: { ...needsFresh, ...mailing },
    run: askForEmail,
  }),
  endpoint({
    id: 'auth.confirm_email',
    at: 'POST /auth/email/confirm',
    allow: 'signed_in',
    summary: 'Prove my new mail address with the code',
    description: 'All other sessions end, and the old address is told.',
    input: ConfirmEmail,
    output: User,
    fails: confirming,
    run: confirmEmail,
  }),
  endpoint({
    id: 'auth.change_phone',
    at: 'POST /auth/phone/change',
    allow: 'signed_in',
    summary: 'Ask for a code at the phone number I want to have',
    description: 'Needs a fresh sign-in. /auth/phone/confirm takes the code; until then nothing changes.',
    input: AskForPhone,
    output: CodeSent,
    status: 202,
    fails: { ...needsFresh, ...texting },
    run: askForPhone,
  }),
  endpoint({
    id: 'auth.confirm_phone',
    at: 'POST /auth/phone/confirm',
    allow: 'signed_in',
    summary: 'Prove my new phone number with the code',
    description: 'All other sessions end, and the old number is told.',
    input: ConfirmPhone,
    output: User,
    fails: confirming,
    run: confirmPhone,
  }),
  endpoint({
    id: 'auth.send_step_up_code',
    at: 'POST /auth/step-up/code',
    allow: 'signed_in',
    summary: 'Ask for a code to prove that it is me',
    input: z.object({}),
    output: CodeSent,
    status: 202,
    fails: { 'auth.contact_absent': 409, ...mailing, ...texting },
    run: sendStepUpCode,
  }),
  endpoint({
    id: 'auth.step_up',
    at: 'POST /auth/step-up',
    allow: 'signed_in',
    summary: 'Prove that it is me: by password, by a code that was sent, or by one of the authenticator app',
    description: 'For 15 minutes what needs a fresh sign-in may be done, as after signing in.',
    input: StepUp,
    output: SteppedUp,
    fails: {
      'auth.password_wrong': 403,
      'auth.password_absent': 409,
      'auth.contact_absent': 409,
      'auth.code_invalid': 400,
      'auth.second_factor_wrong': 400,
      'auth.locked': 429,
    },
    run: stepUp,
  }),
]
