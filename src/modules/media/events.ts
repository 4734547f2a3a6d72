import type { Media } from './schema.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** All bytes are here and wait to be looked at. */
    'media.uploaded': { media_id: bigint }
    /** Somebody has looked: clean, and so shown from now on, or never to be. */
    'media.settled': { media_id: bigint; user_id: bigint; state: Media['state'] }
    /** Objects have lost their rows. */
    'media.discarded': Record<string, never>
  }
}

export {}
