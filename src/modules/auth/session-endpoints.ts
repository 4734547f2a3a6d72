import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { SignedOut } from './schema.ts'
import { listSessions, revokeOthers, revokeSession } from './session-list.ts'
import { ListSessions, RevokeSession, SessionPage, SessionsEnded } from './session-schema.ts'
import { logoutAll } from './sign-out.ts'

export const sessionEndpoints = [
  endpoint({
    id: 'auth.sessions',
    at: 'GET /auth/sessions',
    allow: 'signed_in',
    summary: 'Where I am signed in',
    input: ListSessions,
    output: SessionPage,
    run: listSessions,
  }),
  endpoint({
    id: 'auth.revoke_session',
    at: 'DELETE /auth/sessions/:session_id',
    allow: 'signed_in',
    summary: 'End one of my sessions',
    description: 'Its tokens are refused from the next request on.',
    input: RevokeSession,
    output: SessionsEnded,
    fails: { 'auth.session_not_found': 404 },
    run: revokeSession,
  }),
  endpoint({
    id: 'auth.revoke_others',
    at: 'POST /auth/sessions/revoke-others',
    allow: 'signed_in',
    summary: 'End all my sessions but this one',
    input: z.object({}),
    output: SessionsEnded,
    run: revokeOthers,
  }),
  endpoint({
    id: 'auth.logout_all',
    at: 'POST /auth/logout-all',
    allow: 'signed_in',
    summary: 'End all my sessions, this one included',
    input: z.object({}),
    output: SignedOut,
    run: logoutAll,
  }),
]
