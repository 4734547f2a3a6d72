import { z } from 'zod'
import { Completion } from '#modules/profiles/index.ts'
import { User } from '#modules/users/index.ts'
import { id, instant, text } from '#platform/wire.ts'
import { canonicalPhone } from './phone.ts'
import { isCommonPassword } from './rules.ts'

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(z.regexes.email, { error: 'Give a mail address' })
  .meta({ wire: { type: 'string', format: 'email', examples: ['asha@example.com'] } })

const Phone = z
  .string()
  .max(40, { abort: true })
  .overwrite((typed) => canonicalPhone(typed) ?? '')
  .refine((phone) => phone !== '', {
    error: 'Give a phone number with its country, such as "+91 98765 43210"',
    params: { code: 'phone.invalid' },
  })
  .meta({ wire: { type: 'string', examples: ['+919876543210'] } })

/** Any password somebody may try; what a new one must be is asked at sign-up. */
const Password = z
  .string()
  .min(1)
  .max(128)
  .meta({ wire: { type: 'string', format: 'password', maxLength: 128 } })

const Code = z
  .string()
  .max(20, { abort: true })
  .overwrite((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
  .regex(/^\d{6}$/, { error: 'A code has six digits' })
  .meta({ wire: { type: 'string', examples: ['123456'] } })

/** An ID token of Google; its form is for Google's keys to judge. */
const GoogleIdToken = z
  .string()
  .max(4096)
  .regex(/^[\w.-]+$/, { error: 'This is no ID token' })
const Nonce = z
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
    password: Password.min(8, { error: 'A password has at least 8 characters' }).optional(),
    phone: Phone.optional(),
    google_id_token: GoogleIdToken.optional(),
    nonce: Nonce.optional(),
  })
  .superRefine((given, ctx) => {
    oneWay(given, refusing(ctx))
    if (given.name === undefined && given.google_id_token === undefined) refusing(ctx)('name', 'required', 'This field is required')
    if (given.password !== undefined && isCommonPassword(given.password, given.email))
      refusing(ctx)('password', 'password.common', 'Too many people use this password; take another, such as four words you can remember')
  })
export type SignUp = z.output<typeof SignUp>

const way = { email: Email.optional(), password: Password.optional(), phone: Phone.optional() }

export const Login = z
  .object({ ...way, google_id_token: GoogleIdToken.optional(), nonce: Nonce.optional() })
  .superRefine((given, ctx) => oneWay(given, refusing(ctx)))
export type Login = z.output<typeof Login>

export const VerifyOtp = z.object({ ...way, code: Code }).superRefine((given, ctx) => oneWay(given, refusing(ctx)))
export type VerifyOtp = z.output<typeof VerifyOtp>

export const LinkGoogle = z.object({ google_id_token: GoogleIdToken, nonce: Nonce.optional() })
export type LinkGoogle = z.output<typeof LinkGoogle>

/** An account at a provider that signs in to this one. */
export const Identity = z
  .object({
    provider: z.literal('google'),
    /** As the provider told it when the two were linked. */
    email: z.string(),
    linked_at: instant,
    /** False while it is the only way in. */
    can_unlink: z.boolean(),
  })
  .meta({ id: 'Identity' })
export type Identity = z.output<typeof Identity>

export const Identities = z.object({ items: z.array(Identity) })

export const Unlinked = z.object({ unlinked_at: instant })

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

export const SignedIn = z.object({ ...tokens, user: User }).meta({ id: 'SignedIn' })
export type SignedIn = z.output<typeof SignedIn>

export const Me = z
  .object({
    user: User,
    brand_id: id.nullable(),
    creator_id: id.nullable(),
    permissions: z.array(z.string()),
    completion: Completion,
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof Me>

export const SignedOut = z.object({ signed_out_at: instant }).meta({ id: 'SignedOut' })
