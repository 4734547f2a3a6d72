import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { Challenged, SignedIn, stepUp } from '#modules/auth/index.ts'
import { acceptInvitation } from './accept.ts'
import { invite, list, revoke } from './invite.ts'
import { showInvitationPage } from './page.ts'
import { AcceptInvitation, Invitation, InvitationPage, Invite, ListInvitations, NamedInvitation } from './schema.ts'

const mailing: Fails = { 'mail.unavailable': 503, 'mail.address_refused': 400 }

export const endpoints = [
  endpoint({
    id: 'invitations.create',
    at: 'POST /admin/invitations',
    allow: 'staff.manage',
    summary: 'Invite an agent or an admin by mail',
    description:
      'The mail has a link that is good once and for 72 hours; an invitation that was open for the address is taken back. Needs a fresh sign-in.',
    input: Invite,
    output: Invitation,
    status: 201,
    fails: { ...stepUp, ...mailing, 'invitation.address_taken': 409 },
    run: invite,
  }),
  endpoint({
    id: 'invitations.list',
    at: 'GET /admin/invitations',
    allow: 'staff.manage',
    summary: 'Who was invited, newest first',
    input: ListInvitations,
    output: InvitationPage,
    run: list,
  }),
  endpoint({
    id: 'invitations.revoke',
    at: 'DELETE /admin/invitations/:invitation_id',
    allow: 'staff.manage',
    summary: 'Take an invitation back',
    input: NamedInvitation,
    output: Invitation,
    fails: { 'invitation.not_found': 404, 'invitation.ended': 409 },
    run: revoke,
  }),
  endpoint({
    id: 'invitations.page',
    at: 'GET /invitation',
    root: true,
    allow: 'anyone',
    summary: 'The page behind the link of an invitation',
    input: z.object({}),
    output: z.never(),
    run: showInvitationPage,
  }),
  endpoint({
    id: 'auth.accept_invitation',
    at: 'POST /auth/invitations/accept',
    allow: 'anyone',
    summary: 'Become staff with the token of an invitation',
    description: 'The tokens that are answered can do nothing but set up the second factor.',
    input: AcceptInvitation,
    output: z.union([SignedIn, Challenged]),
    status: 201,
    fails: {
      'invitation.invalid': 404,
      'invitation.address_taken': 409,
      'auth.locked': 429,
      'auth.unverified': 403,
      'auth.suspended': 403,
      'auth.banned': 403,
    },
    run: acceptInvitation,
  }),
]
