import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { stepUp } from './fresh.ts'
import { changePassword, setPassword } from './password-change.ts'
import { forgotPassword, resetPassword } from './password-reset.ts'
import { ChangePassword, ForgotPassword, PasswordChanged, ResetPassword, SetPassword } from './password-schema.ts'
import { CodeSent } from './schema.ts'

const proving: Fails = { 'auth.password_wrong': 403, 'auth.password_absent': 409, 'auth.locked': 429 }

export const passwordEndpoints = [
  endpoint({
    id: 'auth.change_password',
    at: 'POST /auth/password/change',
    allow: 'signed_in',
    summary: 'Change my password',
    description: 'All other sessions end, and a mail says that it was changed.',
    input: ChangePassword,
    output: PasswordChanged,
    fails: proving,
    run: changePassword,
  }),
  endpoint({
    id: 'auth.forgot_password',
    at: 'POST /auth/password/forgot',
    allow: 'anyone',
    summary: 'Ask for a code to choose a new password',
    description: 'The answer is the same whether or not anybody has the address.',
    input: ForgotPassword,
    output: CodeSent,
    status: 202,
    fails: { 'auth.too_many_codes': 429, 'auth.locked': 429, 'mail.unavailable': 503, 'mail.address_refused': 400 },
    run: forgotPassword,
  }),
  endpoint({
    id: 'auth.reset_password',
    at: 'POST /auth/password/reset',
    allow: 'anyone',
    summary: 'Choose a new password with the code that was sent',
    description: 'All sessions end; sign in with the new password. A lock-out by wrong passwords ends too.',
    input: ResetPassword,
    output: PasswordChanged,
    fails: { 'auth.code_invalid': 400, 'auth.locked': 429 },
    run: resetPassword,
  }),
  endpoint({
    id: 'auth.set_password',
    at: 'POST /auth/password/set',
    allow: 'signed_in',
    summary: 'Choose a password for an account that has none',
    description: 'The account needs a mail address that was proved, at /auth/email/change, and the sign-in must be fresh.',
    input: SetPassword,
    output: PasswordChanged,
    fails: { ...stepUp, 'auth.email_required': 409, 'auth.password_present': 409, 'auth.locked': 429 },
    run: setPassword,
  }),
]
