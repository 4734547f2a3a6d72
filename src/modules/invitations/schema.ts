import { z } from 'zod'
import { id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { Email, NewPassword } from '#modules/auth/index.ts'

export const staffRoles = ['agent', 'admin'] as const

/** An address that may become staff, as admins see it; the token is in the mail alone. */
export const Invitation = z
  .object({
    id,
    email: z.string(),
    role: z.enum(staffRoles),
    name: z.string(),
    status: z.enum(['open', 'accepted', 'revoked', 'expired']),
    /** Null: made on the server's command line. */
    invited_by_id: id.nullable(),
    created_at: instant,
    expires_at: instant,
    accepted_at: instant.nullable(),
    accepted_by_id: id.nullable(),
    revoked_at: instant.nullable(),
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.output<typeof Invitation>

export const InvitationPage = pageOf(Invitation)

export const Invite = z.object({ email: Email, role: z.enum(staffRoles), name: text(100) })
export type Invite = z.output<typeof Invite>

export const NamedInvitation = z.object({ invitation_id: id })
export const ListInvitations = z.object(pageQuery)
export type ListInvitations = z.output<typeof ListInvitations>

export const AcceptInvitation = z.object({
  token: z.string().regex(/^[\w-]{43}$/, { error: 'This is no invitation' }),
  password: NewPassword,
})
export type AcceptInvitation = z.output<typeof AcceptInvitation>
