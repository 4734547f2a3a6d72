export { makeInvitation } from './invite.ts'
