import { minute_ms } from '#platform/clock.ts'
import { codeSentTo } from '#test/people.ts'
import type { World } from '#test/world.ts'
import type { Experiment, Run } from '../experiment.ts'
import { post, signUp, type Answer } from '../visitor.ts'

type Question = { name: string; path: string; body(subject: Subject): object }
type Subject = { phone: string; email: string }

const password = 'a password nobody would guess 7'

/** What a stranger can ask about somebody: each must come to the same for who is known and who is not. */
const questions: readonly Question[] = [
  { name: 'login', path: '/auth/login', body: ({ email }) => ({ email, password: 'wrong password 12345' }) },
  { name: 'sign-up', path: '/auth/signup', body: ({ email }) => ({ email, password, name: 'Asha Rao', role: 'creator' }) },
  { name: 'recovery', path: '/auth/password/forgot', body: ({ email }) => ({ email }) },
  { name: 'OTP send', path: '/auth/login', body: ({ phone }) => ({ phone }) },
  { name: 'OTP verify', path: '/auth/verify-otp', body: ({ phone }) => ({ phone, code: '000000' }) },
]

let strangers = 0
/** As long as the known one, and asked about for the first time: what somebody who looks for accounts would meet. */
function somebodyStrange(): Subject {
  const number = String(1_000_000 + strangers++)
  return { email: `${number}@example.org`, phone: `+91960${number}` }
}

/** The answer without what differs between any two answers, and with the subject's own name for it taken out. */
function bare({ status, headers, body }: Answer, asked: object): string {
  const { request_id: _id, expires_at: _until, ...rest } = body
  const names = [...headers.keys()].filter((name) => !/^(date|x-request-id|ratelimit|content-length)$/.test(name))
  const subject = Object.values(asked).filter((value) => typeof value === 'string')
  const text = subject.reduce<string>((all, value) => all.replaceAll(value, '…'), JSON.stringify(rest))
  return `${status} ${names.join(',')} ${text}`
}

/** How likely a known subject's answer takes longer than a strange one's: 0.5 is what cannot be told apart. */
export function auc(known: readonly number[], strangers: readonly number[]): number {
  const all = [...known.map((ms) => ({ ms, known: true })), ...strangers.map((ms) => ({ ms, known: false }))].sort((a, b) => a.ms - b.ms)
  const ranks = all.reduce((sum, one, index) => (one.known ? sum + index + 1 : sum), 0)
  return (ranks - (known.length * (known.length + 1)) / 2) / (known.length * strangers.length)
}

async function timed(world: World, path: string, body: object): Promise<{ answer: Answer; ms: number }> {
  const started = performance.now()
  const answer = await post(world, path, body)
  return { answer, ms: performance.now() - started }
}

async function enumerate({ world, n, random, long }: Run): Promise<string[]> {
  const found: string[] = []
  for (const { name, path, body } of questions) {
    const times: Record<'known' | 'strange', number[]> = { known: [], strange: [] }
    const told = new Set<string>()
    for (let trial = 0; trial < n; trial++) {
      // Each is asked about once, known or not, and past every budget, so that each trial does the whole work: what was just left behind by
      // signing up, or by an earlier question, is not what is asked here.
      const known = await joinKnown(world)
      world.clock.advance(61 * minute_ms)
      if (trial % 50 === 49) await world.settle()
      for (const who of random() < 0.5 ? (['known', 'strange'] as const) : (['strange', 'known'] as const)) {
        const asked = body(who === 'known' ? known : somebodyStrange())
        const { answer, ms } = await timed(world, path, asked)
        times[who].push(ms)
        told.add(bare(answer, asked))
      }
    }
    if (told.size > 1) found.push(`${name} is answered in ${told.size} ways: ${[...told].slice(0, 3).join(' / ')}`)
    const area = auc(times.known, times.strange)
    if (long) process.stdout.write(`       ${name.padEnd(12)} AUC ${area.toFixed(3)}\n`)
    if (long && Math.abs(area - 0.5) > 0.05) found.push(`${name} is told apart by its time: AUC ${area.toFixed(3)}`)
  }
  return found
}

async function joinKnown(world: World): Promise<Subject> {
  const { phone, email } = somebodyStrange()
  await signUp(world, phone)
  await post(world, '/auth/signup', { email, password, name: 'Asha Rao', role: 'creator' })
  const code = codeSentTo(world, email)
  await post(world, '/auth/verify-otp', { email, password, code })
  return { phone, email }
}

export const enumeration: readonly Experiment[] = [
  {
    id: 'F-33',
    claim: 'nothing tells a known account from an unknown one, neither words nor time',
    n: { commit: 4, long: 2_000 },
    run: enumerate,
  },
]
