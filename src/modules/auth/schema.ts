import { z } from 'zod'
import { Completion } from '#modules/profiles/index.ts'
import { User } from '#modules/users/index.ts'
import { id, instant, text } from '#platform/wire.ts'
import { canonicalPhone, isCountry } from './phone.ts'
import { own_words, too_common } from './password-rules.ts'
import { isCommonPassword, isOwnWords } from './rules.ts'

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(z.regexes.email, { error: 'Give a mail address' })
  .meta({ wire: { type: 'string', format: 'email', examples: ['asha@example.com'] } })

/** As it is typed; `onePhone` brings it into its one form. */
export const Phone = z
  .string()
  .max(40, { abort: true })
  .meta({ wire: { type: 'string', maxLength: 40, examples: ['+919876543210'] } })

/** The country a number without a country code belongs to. */
export const Country = z
  .string()
  .max(2, { abort: true })
  .refine(isCountry, { error: 'Give a country by its two letters, such as "IN"' })
  .meta({ wire: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['IN'] } })

type Numbered = { phone?: string | undefined; country?: string | undefined }

/** Replaces a number by its one form, so that from here on one subscriber is one text. What is none becomes empty. */
export function onePhone<T extends Numbered>(given: T): T {
  return given.phone === undefined ? given : { ...given, phone: canonicalPhone(given.phone, given.country) ?? '' }
}

/** Refuses what `onePhone` found to be no number. */
export function refuseNoPhone({ phone }: Numbered, ctx: z.core.$RefinementCtx): void {
  if (phone !== '') return
  const message = 'Give a phone number with its country, such as "+91 98765 43210"'
  ctx.addIssue({ code: 'custom', path: ['phone'], message, params: { code: 'phone.invalid' } })
}

/** Any password somebody may try; what a new one must be is asked at sign-up. */
export const Password = z
  .string()
  .min(1)
  .max(128)
  .refine((typed) => typed.isWellFormed() && !typed.includes('\0'), { error: 'The password holds what nobody can type' })
  .meta({ wire: { type: 'string', format: 'password', maxLength: 128 } })

/** Eight characters of any kind; with the account's address at hand, common ones are refused too. */
export const NewPassword = Password.min(8, { error: 'A password has at least 8 characters' }).meta({
  wire: { type: 'string', format: 'password', minLength: 8, maxLength: 128, examples: ['four words one remembers'] },
})

export const Code = z
  .string()
  .max(20, { abort: true })
  .overwrite((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
  .regex(/^\d{6}$/, { error: 'A code has six digits' })
  .meta({ wire: { type: 'string', examples: ['123456'] } })

/** An ID token of Google; its form is for Google's keys to judge. */
export const GoogleIdToken = z
  .string()
  .max(4096)
  .regex(/^[\w.-]+$/, { error: 'This is no ID token' })
  .meta({ wire: { type: 'string', maxLength: 4096 } })
export const Nonce = z
  .string()
  .max(255)
  .regex(/^[\x20-\x7e]+$/, { error: 'A nonce is ASCII text' })

type Refuse = (pointer: string, code: string, message: string) => void
const ways = ['email', 'phone', 'google_id_token'] as const
type Given = { [Field in (typeof ways)[number] | 'password' | 'nonce']?: string | undefined }

/** Exactly one of: a mail address with a password, a phone number, an ID token with or without its nonce. */
function oneWay(given: Given, refuse: Refuse): void {
  const [way, another] = ways.filter((field) => given[field] !== undefined)
  if (way === undefined)
    refuse('', 'contact.required', 'Give an email with a password, or a phone number, or an ID token of Google where one is taken')
  else if (another !== undefined) refuse(another, 'contact.ambiguous', 'Give one of email, phone and google_id_token')
  else if (way === 'email' && given.password === undefined) refuse('password', 'required', 'This field is required')
  else if (way !== 'email' && given.password !== undefined) refuse('password', 'field.not_used', 'A password goes with an email only')
  else if (way !== 'google_id_token' && given.nonce !== undefined) refuse('nonce', 'field.not_used', 'A nonce goes with an ID token only')
}

const refusing =
  (ctx: z.core.$RefinementCtx): Refuse =>
  (field, code, message) =>
    ctx.addIssue({ code: 'custom', path: field === '' ? [] : [field], message, params: { code } })

export const SignUp = z
  .object({
    role: z.enum(['brand', 'creator']),
    /** Google's unless given. */
    name: text(100).optional(),
    email: Email.optional(),
    password: NewPassword.optional(),
    phone: Phone.optional(),
    country: Country.optional(),
    google_id_token: GoogleIdToken.optional(),
    nonce: Nonce.optional(),
  })
  .overwrite(onePhone)
  .superRefine((given, ctx) => {
    refuseNoPhone(given, ctx)
    oneWay(given, refusing(ctx))
    if (given.name === undefined && given.google_id_token === undefined) refusing(ctx)('name', 'required', 'This field is required')
    if (given.password === undefined) return
    if (isCommonPassword(given.password, given.email)) refusing(ctx)('password', 'password.common', too_common)
    else if (isOwnWords(given.password, given)) refusing(ctx)('password', 'password.own_words', own_words)
  })
export type SignUp = z.output<typeof SignUp>

/** What an earlier sign-in on this device answered. One that is not known is as good as none. */
export const DeviceToken = z.string().regex(/^[\w-]{22}\.[\w-]{43}$/, { error: 'This is no device token' })

const way = {
  email: Email.optional(),
  password: Password.optional(),
  phone: Phone.optional(),
  country: Country.optional(),
  device_token: DeviceToken.optional(),
}

const signingIn = (given: Given, ctx: z.core.$RefinementCtx) => {
  refuseNoPhone(given, ctx)
  oneWay(given, refusing(ctx))
}

export const Login = z
  .object({ ...way, google_id_token: GoogleIdToken.optional(), nonce: Nonce.optional() })
  .overwrite(onePhone)
  .superRefine(signingIn)
export type Login = z.output<typeof Login>

export const VerifyOtp = z
  .object({ ...way, code: Code })
  .overwrite(onePhone)
  .superRefine(signingIn)
export type VerifyOtp = z.output<typeof VerifyOtp>

export const Refresh = z.object({ refresh_token: z.string().regex(/^[\w-]{43}$/, { error: 'This is no refresh token' }) })

/** A code is on its way, if the number or address can have one. */
export const CodeSent = z.object({ channel: z.enum(['sms', 'mail']), sent_to: z.string(), expires_at: instant }).meta({ id: 'CodeSent' })
export type CodeSent = z.output<typeof CodeSent>

const tokens = {
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  /** Seconds. */
  expires_in: z.int(),
  refresh_token: z.string(),
}

export const Tokens = z.object(tokens).meta({ id: 'Tokens' })
export type Tokens = z.output<typeof Tokens>

export const SignedIn = z
  .object({
    ...tokens,
    device_token: z.string().describe('Keep it, also over signing out, and send it when you sign in again: this device is known then'),
    user: User,
  })
  .meta({ id: 'SignedIn' })
export type SignedIn = z.output<typeof SignedIn>

/** The account has a second factor: POST /auth/second-factor takes the challenge with a code. */
export const Challenged = z
  .object({ second_factor_required: z.literal(true), challenge: z.string(), expires_at: instant })
  .meta({ id: 'Challenged' })
export type Challenged = z.output<typeof Challenged>

export const Me = z
  .object({
    user: User,
    brand_id: id.nullable(),
    creator_id: id.nullable(),
    permissions: z.array(z.string()),
    /** Staff without a second factor: nothing but setting one up. */
    second_factor_setup_required: z.boolean(),
    /** The admin who looks through these eyes, reading only. */
    impersonator_id: id.nullable(),
    completion: Completion,
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof Me>

export const SignedOut = z.object({ signed_out_at: instant }).meta({ id: 'SignedOut' })
