import { systemClock } from '#platform/clock.ts'
import { openCtx, system, type Ctx } from '#platform/ctx.ts'
import { openLog } from '#platform/log.ts'
import type { World } from './world.ts'

/** A context of the product's own, for what has no address. */
export function ctxOf(world: World): Ctx {
  const { database, ports } = world
  const engine = {
    database,
    ports,
    clock: systemClock,
    log: openLog('silent'),
    enqueue: async () => {},
    secrets: { jwt: '', bcrypt_cost: 4, sealing: [] },
    public_url: () => '',
  }
  return openCtx(engine, system)
}
