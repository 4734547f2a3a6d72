import { minute_ms } from '#platform/clock.ts'
import type { World } from '#test/world.ts'
import type { Experiment, Run } from '../experiment.ts'
import { newPhone, post, signUp, type Answer } from '../visitor.ts'

type Question = { path: string; body(known: boolean): object }
type Known = { phone: string; email: string }

const password = 'a password nobody would guess 7'
const strange = { email: 'nobody@example.org', phone: '+919600000001' }

/** What a stranger can ask about somebody: each must come to the same for who is known and who is not. */
function questionsAbout({ phone, email }: Known): Question[] {
  const emailOf = (known: boolean) => (known ? email : strange.email)
  const phoneOf = (known: boolean) => (known ? phone : strange.phone)
  return [
    { path: '/auth/login', body: (known) => ({ email: emailOf(known), password: 'wrong password 12345' }) },
    { path: '/auth/signup', body: (known) => ({ email: emailOf(known), password, name: 'Asha Rao', role: 'creator' }) },
    { path: '/auth/login', body: (known) => ({ phone: phoneOf(known) }) },
    { path: '/auth/verify-otp', body: (known) => ({ phone: phoneOf(known), code: '000000' }) },
  ]
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
  const { phone } = await signUp(world, newPhone())
  const email = 'asha@example.org'
  await post(world, '/auth/signup', { email, password, name: 'Asha Rao', role: 'creator' })
  const code = /\b\d{6}\b/.exec(world.inbox.list().find(({ to }) => to === email)?.text ?? '')?.[0]
  await post(world, '/auth/verify-otp', { email, password, code })

  for (const [number, { path, body }] of questionsAbout({ phone, email }).entries()) {
    const times: Record<'known' | 'strange', number[]> = { known: [], strange: [] }
    for (let trial = 0; trial < n; trial++) {
      // Past every budget, so that each trial does the whole work.
      world.clock.advance(61 * minute_ms)
      const order = random() < 0.5 ? [true, false] : [false, true]
      const seen: string[] = []
      for (const known of order) {
        const asked = body(known)
        const { answer, ms } = await timed(world, path, asked)
        times[known ? 'known' : 'strange'].push(ms)
        seen.push(bare(answer, asked))
      }
      if (seen[0] !== seen[1]) found.push(`question ${number} at ${path} is answered in two ways: ${seen.join(' / ')}`)
    }
    const told = auc(times.known, times.strange)
    if (long && Math.abs(told - 0.5) > 0.05) found.push(`question ${number} at ${path}: AUC ${told.toFixed(3)}`)
  }
  return found
}

export const enumeration: readonly Experiment[] = [
  {
    id: 'F-33',
    claim: 'nothing tells a known account from an unknown one, neither words nor time',
    n: { commit: 4, long: 2_000 },
    run: enumerate,
  },
]
