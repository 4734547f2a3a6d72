import type { Ports } from '#platform/ports.ts'
import { openNode, type NodeOptions } from '#test/node.ts'
import { openWorld } from '#test/world.ts'
import { randomFrom, type Experiment, type Result } from './experiment.ts'

/** Both nodes with the same faults, or with another configuration, to see that the experiment finds it. */
export type Planted = Pick<NodeOptions, 'rewrite' | 'env'> & {
  careless?: true
  /** Statements run on the database before: a constraint dropped, a trigger gone. */
  database?: readonly string[]
  /** Other adapters than the world's. */
  ports?: (own: Ports) => Ports
  /** What `rewrite` changes, to be held against the statements as they are. */
  changes?: readonly (readonly [name: string, from: string, to: string])[]
}
type Options = { long: boolean; trials?: number | undefined; planted?: Planted }

/** Runs one experiment, in a world of its own or in as many as its trials need. Each world has a seed: the one given and those after it. */
export async function perform(experiment: Experiment, seed: number, options: Options): Promise<Result> {
  const n = options.trials ?? (options.long ? experiment.n.long : experiment.n.commit)
  const { id, claim, per_world = n } = experiment
  const started = performance.now()
  const portions = Array.from({ length: Math.max(1, Math.ceil(n / per_world)) }, (_, nth) => ({
    seed: seed + nth,
    trials: Math.min(per_world, n - nth * per_world),
  }))
  const found: string[] = []
  let done = 0
  const play = async (portion: { seed: number; trials: number }): Promise<void> => {
    found.push(...(await performOnce(experiment, portion.seed, { ...options, trials: portion.trials })))
    done += portion.trials
    if (options.long && done < n) process.stdout.write(`${id}: ${done} of ${n}, ${Math.round((performance.now() - started) / 1_000)} s\n`)
  }
  const next = async (): Promise<void> => {
    for (let portion = portions.shift(); portion && found.length === 0; portion = portions.shift()) await play(portion)
  }
  await Promise.all([next(), next()])
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return { experiment: id, claim, n, violations: found.length, seed, seconds, ...(found.length > 0 && { found: found.slice(0, 5) }) }
}

/** In one world with a second node beside it. */
async function performOnce(
  experiment: Experiment,
  seed: number,
  { long, trials: n, planted }: Options & { trials: number },
): Promise<string[]> {
  const env = { ...experiment.env, ...planted?.env }
  const { env: _, changes: _changes, database = [], ports, ...faults } = planted ?? {}
  const dialect = experiment.dialect?.()
  await using _closed = { [Symbol.asyncDispose]: async () => dialect?.close() }
  await using world = await openWorld({ ...dialect?.world, env })
  for (const change of database) await world.database.pool.query(change)
  const surroundings = ports ? { ...world, ports: ports(world.ports) } : world
  await using one = await openNode(surroundings, { env, ...faults })
  await using other = await openNode(surroundings, { env, ...faults })
  const seen = planted ? { ...world, url: one.url, request: one.request, settle: one.settle } : world
  return await experiment.run({ world: seen, other, n, random: randomFrom(seed), long, faults, dialect }).catch((error: unknown) => {
    if (planted && isRefusedByDatabase(error)) return [String(error)]
    throw error
  })
}

/** A planted fault may also be found by a CHECK of the database, which says so in the middle of a job. */
const isRefusedByDatabase = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23514'
