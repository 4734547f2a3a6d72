import type { Actor } from '../ctx.ts'

// Rooms are the server's: no client can name one.
export const userRoom = (user_id: bigint) => `user:${user_id}`
export const sessionRoom = (session_id: bigint) => `session:${session_id}`
export const impersonatorRoom = (user_id: bigint) => `impersonator:${user_id}`

/** Where the sockets of this actor are found. */
export function roomsOf({ id, session_id, impersonator_id }: Actor): string[] {
  return [
    ...(id === null ? [] : [userRoom(id)]),
    ...(session_id === null ? [] : [sessionRoom(session_id)]),
    ...(impersonator_id === null ? [] : [impersonatorRoom(impersonator_id)]),
  ]
}
