import type { Engine } from '../ctx.ts'
import type { Doorkeeper } from './admit.ts'
import type { Bus } from './bus.ts'
import { cut, type Seats } from './seat.ts'

type Watch = {
  io: Seats
  bus: Bus
  findFallen: Doorkeeper['findFallen']
  engine: Engine
}

const pause_ms = 1_000

/** Every second, as long as there are sockets: those whose session, account, role or time is over are cut, whether or not anybody said so. */
export function keepWatch({ io, bus, findFallen, engine }: Watch) {
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    const now = engine.clock.now()
    const open = [...io.sockets.sockets.values()]
    for (const socket of open) if (socket.data.until && socket.data.until <= now) cut(socket)
    const fallen = await findFallen(bus.query, open.map(({ data }) => data), now) // prettier-ignore
    for (const at of fallen) if (open[at]) cut(open[at])
  }

  function next(): void {
    timer =
      io.sockets.sockets.size === 0
        ? undefined
        : setTimeout(() => {
            look()
              .catch((error: unknown) => engine.log.warn({ err: error }, 'could not look after the open sockets'))
              .finally(next)
          }, pause_ms).unref()
  }

  return {
    /** Somebody came. */
    begin: () => void (timer ?? next()),
    stop(): void {
      clearTimeout(timer)
    },
  }
}
