import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app'
import { openNode, type Node, type Rewrite } from '#test/node.ts'
import { openWorld, type World } from '#test/world.ts'
import { expectUnharmed } from '../answers.ts'
import { openCast, type Cast } from './cast.ts'
import { cellsOf, gaps } from './cells.ts'
import { fingerprint } from './fingerprint.ts'
import { run, type Line } from './run.ts'

let world: World
let cast: Cast
let real: Node
let rehearsal: Node
const lines: Line[] = []
const log = pino(
  { level: 'info', formatters: { level: (level) => ({ level }) } },
  { write: (line: string) => void lines.push(JSON.parse(line)) },
)

beforeAll(async () => {
  world = await openWorld()
  real = await openNode(world, { log })
  rehearsal = await openNode(world, { rehearses: true })
  cast = await openCast(world)
})
afterAll(async () => {
  await real[Symbol.asyncDispose]()
  await rehearsal[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

test('whatever a request names has a fixture, and every endpoint a body that its schema takes', () => {
  expect(gaps(endpoints)).toEqual([])
})

test('each endpoint answers each caller as permissions, visibility and contract say, and what is foreign as if it were not there', async () => {
  const cells = cellsOf(endpoints, cast)
  const before = await fingerprint(world)
  const { asked, wrong } = await run(cells, cast, { real, rehearsal, lines })

  expect(wrong).toEqual([])
  expect(await fingerprint(world)).toEqual(before)
  expect([asked, new Set(cells.map(({ endpoint }) => endpoint.id)).size]).toEqual([cells.length, endpoints.length])
  expect(asked).toBeGreaterThan(endpoints.length * cast.callers.length - 1)
  await expectUnharmed(world)
}, 120_000)

test.each([
  ['an owner is not asked for', 'orders.get', 'orders.', 'o.brand_id = $', 'o.brand_id <> $'],
  ['another’s session can be ended', 'auth.revoke_session', 'auth.revoke_session', 'and user_id = $4', 'and $4::bigint > 0'],
])('the matrix sees a fault: %s', async (_what, id, name, from, to) => {
  const rewrite: Rewrite = (statement) =>
    statement.name.startsWith(name) ? { ...statement, text: statement.text.replaceAll(from, to) } : statement
  await using faulty = await openNode(world, { rehearses: true, rewrite })
  const cells = cellsOf(endpoints, cast).filter(({ endpoint }) => endpoint.id === id)
  const notThere = async (node: Node) => {
    const { wrong } = await run(cells, cast, { real: node, rehearsal: node, lines: [] })
    return wrong.filter((sentence) => sentence.includes('not the 404'))
  }
  expect(await notThere(rehearsal)).toEqual([])
  expect((await notThere(faulty)).length).toBeGreaterThan(0)
})
