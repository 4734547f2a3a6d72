import { expect, test } from 'vitest'
import { experiments } from './experiments.ts'
import { perform } from './perform.ts'

const short = experiments.filter(({ n }) => n.commit > 0)

test.each(short.map((one) => [one.id, one.claim, one] as const))(
  '%s: %s',
  async (_id, _claim, experiment) => {
    const seed = Number(process.env['TORTURE_SEED'] ?? Math.floor(Math.random() * 2 ** 32))
    const { found, violations } = await perform(experiment, seed, { long: false })
    expect(found ?? [], `seed ${seed}`).toEqual([])
    expect(violations).toBe(0)
    // Some start servers a dozen times: minutes on a machine that has other things to do.
  },
  240_000,
)
