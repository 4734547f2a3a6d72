import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { linkGoogle, listMine, unlinkGoogle } from './identities.ts'
import {
  CodeSent,
  Identities,
  Identity,
  LinkGoogle,
  Login,
  Me,
  Refresh,
  SignedIn,
  SignedOut,
  SignUp,
  Tokens,
  Unlinked,
  VerifyOtp,
} from './schema.ts'
import { login, logout, readMe, refresh, signUp, verifyOtp } from './service.ts'

const sending: Fails = { 'auth.too_many_codes': 429, 'auth.locked': 429, 'sms.unavailable': 503, 'sms.number_refused': 400 }
const mailing: Fails = { 'mail.unavailable': 503, 'mail.address_refused': 400 }
const standing: Fails = { 'auth.unverified': 403, 'auth.suspended': 403, 'auth.banned': 403 }
const byGoogle: Fails = { 'google.token_invalid': 401, 'google.unavailable': 503, 'auth.link_needed': 409 }

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
    done: SignedIn,
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
    output: z.union([SignedIn, CodeSent]),
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
    output: SignedIn,
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
    summary: 'End this session',
    input: z.object({}),
    output: SignedOut,
    run: logout,
  }),
  endpoint({
    id: 'auth.identities',
    at: 'GET /auth/identities',
    allow: 'signed_in',
    summary: 'The accounts elsewhere that sign in to this one',
    input: z.object({}),
    output: Identities,
    run: listMine,
  }),
  endpoint({
    id: 'auth.link_google',
    at: 'POST /auth/identities/google',
    allow: 'signed_in',
    summary: 'Let a Google account sign in to this account',
    description: 'Linking the same one again changes nothing.',
    input: LinkGoogle,
    output: Identity,
    fails: { 'google.token_invalid': 401, 'google.unavailable': 503, 'auth.identity_taken': 409, 'auth.identity_exists': 409, ...standing },
    run: linkGoogle,
  }),
  endpoint({
    id: 'auth.unlink_google',
    at: 'DELETE /auth/identities/google',
    allow: 'signed_in',
    summary: 'Let the Google account no longer sign in, and end all other sessions',
    input: z.object({}),
    output: Unlinked,
    fails: { 'auth.identity_not_found': 404, 'auth.last_identity': 409 },
    run: unlinkGoogle,
  }),
  endpoint({
    id: 'auth.me',
    at: 'GET /auth/me',
    allow: 'signed_in',
    summary: 'Who I am, what I may do, and what my profile lacks',
    input: z.object({}),
    output: Me,
    run: readMe,
  }),
]
