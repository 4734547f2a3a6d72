import type { Experiment } from '../experiment.ts'
import { perform } from '../perform.ts'
import { plants } from './plants.ts'

/** F-59: a check counts once it has been seen to fail. Each of the faults is planted, and the experiment it is meant for has to find it. */
export function checkersOf(experiments: readonly Experiment[]): Experiment {
  return {
    id: 'F-59',
    claim: 'each fault that is planted is found by the experiment it is meant for',
    n: { commit: 0, long: plants.length },
    async run({ n, random }) {
      const missed: string[] = []
      for (const { of, fault, trials, planted } of plants.slice(0, n)) {
        const experiment = experiments.find(({ id }) => id === of)
        if (!experiment) throw new Error(`there is no ${of}`)
        const { violations, seconds } = await perform(experiment, Math.floor(random() * 2 ** 32), { long: false, trials, planted })
        process.stdout.write(`F-59: ${of} ${violations > 0 ? 'found' : 'DID NOT FIND'} that ${fault} (${seconds} s)\n`)
        if (violations === 0) missed.push(`${of} did not find that ${fault}`)
      }
      return missed
    },
  }
}
