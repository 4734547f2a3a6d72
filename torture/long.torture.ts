import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { experiments } from './experiments.ts'
import type { Result } from './experiment.ts'
import { perform } from './perform.ts'

const { TORTURE_N, TORTURE_ONLY, TORTURE_QUICK, TORTURE_SEED } = process.env
const chosen = experiments.filter(({ id }) => TORTURE_ONLY === undefined || TORTURE_ONLY.split(',').includes(id))

/** Keeps what earlier runs found of the experiments that are not run now. */
function write(result: Result): void {
  const file = rootPath('torture/results.json')
  mkdirSync(rootPath('torture'), { recursive: true })
  const before = read(file).filter(({ experiment }) => experiment !== result.experiment)
  const sorted = [...before, result].sort((a, b) => a.experiment.localeCompare(b.experiment, 'en', { numeric: true }))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

function read(file: string): Result[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Result[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

test('there is something to run', () => expect(chosen.length).toBeGreaterThan(0))

test.each(chosen.map((one) => [one.id, one.claim, one] as const))('%s: %s', async (_id, _claim, experiment) => {
  const seed = Number(TORTURE_SEED ?? Math.floor(Math.random() * 2 ** 32))
  const n = TORTURE_N === undefined ? undefined : Number(TORTURE_N)
  const result = await perform(experiment, seed, { long: TORTURE_QUICK === undefined, trials: n })
  if (TORTURE_QUICK === undefined && n === undefined) write(result)
  process.stdout.write(
    `${result.experiment.padEnd(6)} n ${String(result.n).padStart(8)}  violations ${result.violations}  seed ${seed}  ${result.seconds} s\n`,
  )
  expect(result.found ?? []).toEqual([])
})
