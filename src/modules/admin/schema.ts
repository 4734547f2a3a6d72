import { z } from 'zod'
import { User, userStatuses, userTypes } from '#modules/users/index.ts'
import { id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'

/** An account as staff see it. */
export const Account = User.pick({
  id: true,
  user_type: true,
  status: true,
  name: true,
  email: true,
  email_verified: true,
  phone: true,
  phone_verified: true,
  last_login_at: true,
  created_at: true,
})
  .extend({ suspended_until: instant.nullable(), second_factor: z.boolean() })
  .meta({ id: 'Account' })
export type Account = z.output<typeof Account>

export const AccountPage = pageOf(Account)
export const ListAccounts = z.object({
  ...pageQuery,
  /** How the mail address, the phone number or the name begins. */
  begins: text(100).optional(),
  role: z.enum(userTypes).optional(),
  status: z.enum(userStatuses).optional(),
})
export type ListAccounts = z.output<typeof ListAccounts>

export const NamedUser = z.object({ user_id: id })
const reason = text(500)
export const Suspend = z.object({ user_id: id, reason, until: instant.optional() })
export const Stop = z.object({ user_id: id, reason })
export const AccountSessionsEnded = z.object({ ended: z.int().min(0) }).meta({ id: 'AccountSessionsEnded' })
export const ChangeRole = z.object({ user_id: id, role: z.enum(['agent', 'admin']) })

export const StatusChange = z
  .object({
    id,
    from_status: z.enum(userStatuses),
    to_status: z.enum(userStatuses),
    /** Null where a suspension ended by itself. */
    reason: z.string().nullable(),
    /** Null: the system. */
    by_id: id.nullable(),
    until: instant.nullable(),
    at: instant,
  })
  .meta({ id: 'StatusChange' })
export type StatusChange = z.output<typeof StatusChange>
export const StatusHistory = pageOf(StatusChange)
export const ListStatusHistory = z.object({ user_id: id, ...pageQuery })

/** Tokens that read what somebody else reads; there is nothing to renew them with. */
export const Impersonation = z
  .object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int(), user_id: id, impersonator_id: id })
  .meta({ id: 'Impersonation' })

export const AuditEvent = z
  .object({
    id,
    at: instant,
    event: z.string(),
    actor_id: id.nullable(),
    actor_role: z.string(),
    impersonator_id: id.nullable(),
    subject_id: id.nullable(),
    session_id: id.nullable(),
    ip: z.string().nullable(),
    user_agent: z.string().nullable(),
    request_id: z.string().nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: 'AuditEvent' })
export type AuditEvent = z.output<typeof AuditEvent>
export const AuditPage = pageOf(AuditEvent)
export const ListAudit = z.object({
  ...pageQuery,
  subject_id: id.optional(),
  actor_id: id.optional(),
  event: z
    .string()
    .max(100)
    .regex(/^[a-z_]+\.[a-z_]+$/, { error: 'An event is module.what_happened' })
    .optional(),
  /** From this moment on, and before that one. */
  from: instant.optional(),
  to: instant.optional(),
})
export type ListAudit = z.output<typeof ListAudit>
