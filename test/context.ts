import { openCtx, system, type Actor, type Ctx } from '#platform/ctx.ts'
import { openLog } from '#platform/log.ts'
import { secret, type World } from './world.ts'

/** A context of the product's own, for what has no address; the system's unless somebody acts. */
export function ctxOf(world: World, actor: Actor = system): Ctx {
  const { database, ports } = world
  const engine = {
    database,
    ports,
    clock: world.clock,
    log: openLog('silent'),
    enqueue: async () => {},
    secrets: { jwt: secret, jwt_previous: [], bcrypt_cost: 4, sealing: [] },
    limits: { codes_per_network: 1000, codes_per_minute: 1000, passwords_per_network: 1000 },
    public_url: () => world.url,
  }
  return openCtx(engine, actor)
}
