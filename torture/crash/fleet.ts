import { pause, openVictim, type Victim } from './process.ts'
import type { World } from '#test/world.ts'

/** Processes of the product over one database, each started again as soon as it is gone. */
export type Fleet = AsyncDisposable & {
  /** Where somebody answers, as far as is known: another one each time. */
  address(): string
  /** From each start until it was ready, in ms; what was killed before that is not among them. */
  readonly ready_ms: readonly number[]
  readonly kills: number
  /** One of them is killed every half to three seconds until this time is over, and all are up again. */
  haunt(ms: number, random: () => number): Promise<void>
}

export async function openFleet(world: World, size: number, env: Record<string, string>): Promise<Fleet> {
  const victims: Victim[] = []
  for (let nth = 0; nth < size; nth++) victims.push(await openVictim(world, env))
  const ready_ms: number[] = []
  const restarts: Promise<void>[] = []
  const up = new Set(victims)
  const killed = new Map<Victim, number>()
  let [kills, asked] = [0, 0]

  function kill(victim: Victim): void {
    victim.kill()
    up.delete(victim)
    const nth = ++kills
    killed.set(victim, nth)
    // Killed again before it is ready, it is another kill's to start; one that does not start by itself is told of.
    const isLast = () => killed.get(victim) === nth
    const again = restart(victim, isLast)
    again.catch(() => {})
    restarts.push(again)
  }

  async function restart(victim: Victim, isLast: () => boolean): Promise<void> {
    await victim.dead()
    if (!isLast()) return
    try {
      const ms = await victim.revive()
      if (!isLast()) return
      ready_ms.push(ms)
      up.add(victim)
    } catch (error) {
      if (isLast()) throw error
    }
  }

  return {
    address() {
      const all = up.size > 0 ? [...up] : victims
      return all[asked++ % all.length]?.url ?? ''
    },
    ready_ms,
    get kills() {
      return kills
    },
    async haunt(ms, random) {
      const end = performance.now() + ms
      while (performance.now() < end) {
        await pause(500 + 2_500 * random())
        const victim = victims[Math.floor(random() * size)]
        if (victim?.isAlive()) kill(victim)
      }
      await Promise.all(restarts)
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(victims.map((victim) => victim[Symbol.asyncDispose]()))
    },
  }
}
