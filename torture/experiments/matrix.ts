import { endpoints } from '#app'
import { pino } from 'pino'
import { openCast } from '#test/hostile/matrix/cast.ts'
import { cellsOf, withId } from '#test/hostile/matrix/cells.ts'
import { fingerprint } from '#test/hostile/matrix/fingerprint.ts'
import { run as ask, type Line } from '#test/hostile/matrix/run.ts'
import { openNode } from '#test/node.ts'
import type { Experiment, Run } from '../experiment.ts'

/** Ids that nobody has, and those of others, drawn and asked for at every endpoint that takes one, by everybody who may not see them. */
async function strangeIds({ world, other, n, random }: Run): Promise<string[]> {
  const cast = await openCast(world)
  const lines: Line[] = []
  const log = pino(
    { level: 'info', formatters: { level: (level) => ({ level }) } },
    { write: (line: string) => void lines.push(JSON.parse(line)) },
  )
  await using logged = await openNode(world, { log })
  await using rehearsal = await openNode(world, { rehearses: true })
  const cells = cellsOf(endpoints, cast)
  const refused = cells.filter(({ expected }) => expected.is === 'not there' || expected.is === 'denied')
  const strange = refused.filter(({ case: kind }) => kind === 'missing' || kind === 'foreign' || kind === 'foreign that is over')
  const before = await fingerprint(world)

  const whole = await ask(cells, cast, { real: logged, rehearsal, lines })
  const found = [...whole.wrong]
  for (let left = n - whole.asked; left > 0; left -= 1_000) {
    const drawn = Array.from({ length: Math.min(1_000, left) }, () => strange[Math.floor(random() * strange.length)]).filter(
      (cell) => cell !== undefined,
    )
    const aimed = drawn.map((cell) => (cell.case === 'missing' ? withId(cell, missingId(random)) : { ...cell }))
    // Told apart across draws too: each is asked on the other node beside its like on this one.
    found.push(...(await ask(aimed, cast, { real: left % 2_000 < 1_000 ? world : other, rehearsal, lines: undefined })).wrong)
  }
  if (JSON.stringify(await fingerprint(world)) !== JSON.stringify(before)) found.push('something changed though everybody was refused')
  return found
}

/** Larger than any that was given out, up to the last one there can be. */
function missingId(random: () => number): string {
  return String(2n ** 40n + BigInt(Math.floor(random() * 2 ** 52)) * 2_047n)
}

export const matrix: readonly Experiment[] = [
  {
    id: 'F-48',
    claim: 'who names what is another’s is told that it is not there, in the same words, and nothing changes',
    // Within npm test every cell is asked by test/hostile/matrix.
    n: { commit: 0, long: 20_000 },
    run: strangeIds,
  },
]
