import type { Ctx, Emitted, Engine, Scope } from '../ctx.ts'
import type { EventName, Events } from '../jobs/events.ts'
import { on, type Job } from '../jobs/job.ts'
import { say } from './bus.ts'
import { userRoom } from './rooms.ts'

/**
 * Every frame the server sends, and what is in it. Empty here: each module adds its own by declaration merging. A frame holds ids and
 * states and nothing to be read by anybody else: who gets one reads the thing itself through the API, where it is decided what they see.
 */
export interface Frames {}
export type FrameName = keyof Frames & string

export type Told<F extends FrameName> = { users: readonly bigint[]; data: Frames[F] }

/** Sends a frame to every open socket of these users, on every node: with the commit when `scope` is a transaction. At most once; whoever is not connected misses it. */
export async function sendFrame<F extends FrameName>(scope: Scope, name: F, { users, data }: Told<F>): Promise<void> {
  await say(scope.query, { rooms: users.map(userRoom), frame: [name, data] })
}

/** A job: once `event` is committed, tells the users that `find` names. It may be told twice and out of order, so a frame carries a version or a state. */
export function relay<E extends EventName, F extends FrameName>(
  event: E,
  name: F,
  find: (ctx: Ctx, payload: Events[E]) => Promise<Told<F> | undefined>,
): Job {
  return on(event, `realtime.${name}.${event}`, async (ctx, payload) => {
    const told = await find(ctx, payload)
    if (told) await sendFrame(ctx, name, told)
  })
}

/** Which rooms are cut when an event is committed. */
export type Cuts = { readonly [E in EventName]?: (payload: Events[E]) => readonly string[] }

/** Cuts sockets with the commit itself: no worker stands between the end of a session and the end of its sockets. */
export function cutting(cuts: Cuts, enqueue: Engine['enqueue']): Engine['enqueue'] {
  const roomsOf = ({ event, payload }: Emitted) => (cuts[event] as ((payload: object) => readonly string[]) | undefined)?.(payload) ?? []
  return async (query, emitted) => {
    await say(query, { rooms: [...new Set(emitted.flatMap(roomsOf))] })
    await enqueue(query, emitted)
  }
}
