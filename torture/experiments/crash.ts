import type { FailpointName } from '#platform/failpoint.ts'
import { violationsOf } from '#test/invariants.ts'
import type { World } from '#test/world.ts'
import type { Experiment, Run } from '../experiment.ts'
import { againstGateway } from '../crash/books.ts'
import { openVictim, type Victim } from '../crash/process.ts'
import { trade, type Step } from '../crash/story.ts'

/** Each place with the step of the story that meets it. */
const places: readonly (readonly [FailpointName, Step])[] = [
  ['request.before_tx', 'order'], ['checkout.before_write', 'order'], ['request.before_commit', 'order'], ['request.after_commit', 'order'],
  ['session.before_gateway', 'pay'], ['session.after_gateway', 'pay'], ['session.after_persist', 'pay'], ['webhook.after_insert', 'pay'],
  ['webhook.before_reply', 'pay'], ['capture.before_commit', 'pay'], ['job.claimed', 'pay'], ['job.before_ack', 'pay'],
  ['refund.before_gateway', 'refund'], ['refund.after_gateway', 'refund'], ['timer.before_commit', 'lapse'], ['upload.after_object', 'upload'],
] // prettier-ignore

async function killAtEach({ world, n }: Run): Promise<string[]> {
  await using victim = await openVictim(world)
  const found: string[] = []
  let [brand, creator] = [await world.join('brand'), await world.join('creator')]
  for (let nth = 0; nth < n; nth++) {
    // Nobody sends hundreds of files a day.
    if (nth > 0 && nth % places.length === 0) [brand, creator] = [await world.join('brand'), await world.join('creator')]
    const [name, at] = places[nth % places.length] ?? ['request.before_tx', 'order']
    const told = await trade({ brand, creator, database: world.database, victim }, () => victim.arm(name, 'kill'), at).catch(
      (error: unknown) => [String(error)],
    )
    if (victim.isArmed()) told.push('nobody came by')
    found.push(...told.map((one) => `killed at ${name}: ${one}`))
  }
  return [...found, ...(await booksOf(world, victim))]
}

/** Our ledger against the gateway's own book, and every invariant. */
async function booksOf({ database }: World, victim: Victim): Promise<string[]> {
  const { sessions, refunds } = victim.book()
  const sum = (rows: readonly { amount_minor: string }[]) => rows.reduce((all, { amount_minor }) => all + BigInt(amount_minor), 0n)
  const theirs = sum(sessions.filter(({ status }) => status === 'captured')) - sum(refunds.filter(({ status }) => status === 'succeeded'))
  return [...(await violationsOf({ database })), ...(await againstGateway(database, theirs))]
}

export const crashing: readonly Experiment[] = [
  {
    id: 'F-01',
    claim:
      'killed at each place where it hurts, the server started again and the client repeating itself, an order is placed, paid and refunded once',
    n: { commit: places.length, long: 100 * places.length },
    per_world: 20 * places.length,
    run: killAtEach,
  },
]
