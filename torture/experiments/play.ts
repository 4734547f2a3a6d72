import { day_ms } from '#platform/clock.ts'
import { randomFrom, type Experiment, type Run } from '../experiment.ts'
import { judge } from '../play/judge.ts'
import { openShop } from '../play/shop.ts'
import { clockOf, letRunOut, playOn, seat } from '../play/schedule.ts'
import { withTaxes } from '../play/taxes.ts'

/** Orders of one shop are played side by side: it is theirs together that time passes. */
const at_once = 50
/** How often everybody may act before time runs out for all. */
const rounds = { commit: 7, long: 12 }

async function playAtRandom({ world, n, random, long }: Run): Promise<string[]> {
  const found: string[] = []
  await withTaxes(world)
  for (let played = 0; played < n && found.length < 5; played += at_once) {
    const seed = Math.floor(random() * 2 ** 31)
    const shop = await openShop(world)
    const seats = await seat(shop, seed, Math.min(at_once, n - played))
    const clock = clockOf(randomFrom(seed))
    const wrong: string[] = []
    for (let round = 0; round < (long ? rounds.long : rounds.commit); round++) wrong.push(...(await playOn(shop, seats, clock)))
    await letRunOut(shop, seats)
    // Autovacuum is off here: plans made for empty tables take seconds after a few thousand orders.
    await world.database.pool.query('analyze')
    wrong.push(...(await judge(world, seats)))
    found.push(...wrong.map((one) => `${one} (batch of seed ${seed})`))
    world.clock.advance(day_ms)
  }
  return found
}

export const play: readonly Experiment[] = [
  {
    id: 'F-24',
    claim:
      'however brand, creator, staff, banks and gateway act, some of them greedy, the money adds up, every order ends and nobody gains what the table does not give',
    n: { commit: 100, long: 10_000 },
    per_world: 500,
    run: playAtRandom,
  },
]
