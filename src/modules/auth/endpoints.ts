import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { Challenged, CodeSent, Login, Me, Refresh, SignedIn, SignedOut, SignUp, Tokens, VerifyOtp } from './schema.ts'
import { contactEndpoints } from './contact-endpoints.ts'
import { identityEndpoints } from './identity-endpoints.ts'
import { login } from './login.ts'
import { readMe } from './me.ts'
import { refresh } from './refresh.ts'
import { logout } from './sign-out.ts'
import { passwordEndpoints } from './password-endpoints.ts'
import { secondFactorEndpoints } from './second-factor-endpoints.ts'
import { sessionEndpoints } from './session-endpoints.ts'
import { signUp } from './sign-up.ts'
import { verifyOtp } from './verify-otp.ts'

const sending: Fails = { 'auth.too_many_codes': 429, 'auth.locked': 429, 'sms.unavailable': 503, 'sms.number_refused': 400 }
const mailing: Fails = { 'mail.unavailable': 503, 'mail.address_refused': 400 }
const byGoogle: Fails = { 'google.token_invalid': 401, 'google.unavailable': 503, 'auth.link_needed': 409 }
const standing: Fails = { 'auth.unverified': 403, 'auth.suspended': 403, 'auth.banned': 403 }

export const endpoints = [
  endpoint({
    id: 'auth.signup',
    at: 'POST /auth/signup',
    allow: 'anyone',
    summary: 'Sign up as a brand or a creator, with an email and a password, with a phone number, or with Google',
    description:
      'A code is sent; /auth/verify-otp takes it and answers the tokens. The answer is the same when the number or address has an account. With an ID token of Google the tokens come at once (200), and who has an account is signed in to it.',
    input: SignUp,
    output: CodeSent,
    status: 202,
    done: z.union([SignedIn, Challenged]),
    fails: { ...sending, ...mailing, ...byGoogle, ...standing, 'google.email_unverified': 403 },
    run: signUp,
  }),
  endpoint({
    id: 'auth.login',
    at: 'POST /auth/login',
    allow: 'anyone',
    summary: 'Sign in with email and password or with Google, or ask for a code by phone number',
    description:
      'With a password or an ID token of Google the answer holds the tokens. With a phone number a code is sent, which /auth/verify-otp takes.',
    input: Login,
    output: z.union([SignedIn, Challenged, CodeSent]),
    fails: { 'auth.credentials_invalid': 401, 'auth.account_not_found': 404, ...byGoogle, ...standing, ...sending },
    run: login,
  }),
  endpoint({
    id: 'auth.verify_otp',
    at: 'POST /auth/verify-otp',
    allow: 'anyone',
    summary: 'Prove the phone number or address with the code that was sent, and sign in',
    description: 'With an email, send the password of the sign-up too.',
    input: VerifyOtp,
    output: z.union([SignedIn, Challenged]),
    fails: { 'auth.code_invalid': 400, 'auth.account_not_found': 404, 'auth.locked': 429, ...standing },
    run: verifyOtp,
  }),
  endpoint({
    id: 'auth.refresh',
    at: 'POST /auth/refresh',
    allow: 'anyone',
    summary: 'Trade a refresh token for new tokens',
    description: 'Each refresh token is good once. Sent again within ten seconds it answers the same successor; later it ends the session.',
    input: Refresh,
    output: Tokens,
    fails: { 'auth.token_invalid': 401, ...standing },
    run: refresh,
  }),
  endpoint({
    id: 'auth.logout',
    at: 'POST /auth/logout',
    allow: 'signed_in',
    before_set_up: true,
    summary: 'End this session',
    input: z.object({}),
    output: SignedOut,
    run: logout,
  }),
  endpoint({
    id: 'auth.me',
    at: 'GET /auth/me',
    allow: 'signed_in',
    before_set_up: true,
    realtime: true,
    summary: 'Who I am, what I may do, and what my profile lacks',
    input: z.object({}),
    output: Me,
    run: readMe,
  }),
  ...secondFactorEndpoints,
  ...sessionEndpoints,
  ...passwordEndpoints,
  ...contactEndpoints,
  ...identityEndpoints,
]
