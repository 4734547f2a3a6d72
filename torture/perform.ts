import { openNode } from '#test/node.ts'
import { openWorld } from '#test/world.ts'
import { randomFrom, type Experiment, type Result } from './experiment.ts'

/** Runs one experiment in a world of its own with a second node beside it. */
export async function perform(experiment: Experiment, seed: number, long: boolean): Promise<Result> {
  const n = long ? experiment.n.long : experiment.n.commit
  const env = experiment.env ?? {}
  await using world = await openWorld({ env })
  await using other = await openNode(world, { env })
  const started = performance.now()
  const found = await experiment.run({ world, other, n, random: randomFrom(seed), long })
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const { id, claim } = experiment
  return { experiment: id, claim, n, violations: found.length, seed, seconds, ...(found.length > 0 && { found: found.slice(0, 5) }) }
}
