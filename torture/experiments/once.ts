import { hour_ms } from '#platform/clock.ts'
import { ctxOf } from '#test/context.ts'
import { joinByEmail, password } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { hire, staffPassword } from '#test/staff.ts'
import type { World } from '#test/world.ts'
import { makeInvitation } from '#modules/invitations/index.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'
import { newPhone, post, signUp, type Asked, type Answer } from '../visitor.ts'

type Use = (node: Asked, nth: number) => Promise<Answer>
/** Makes one secret; whoever shows it gets in, once. */
type Kind = (world: World, many: number) => Promise<Use>

let addresses = 0
const newEmail = () => `once-${++addresses}@example.org`

const kinds: Readonly<Record<string, Kind>> = {
  'sign-up code': async (world) => {
    const phone = newPhone()
    await post(world, '/auth/signup', { phone, name: 'Asha Rao', role: 'creator' })
    const code = codeSentTo(world, phone)
    return (node) => post(node, '/auth/verify-otp', { phone, code })
  },
  'sign-in code': async (world) => {
    const { phone } = await signUp(world)
    await post(world, '/auth/login', { phone })
    const code = codeSentTo(world, phone)
    return (node) => post(node, '/auth/verify-otp', { phone, code })
  },
  'reset code': async (world) => {
    const email = newEmail()
    await joinByEmail(world, email)
    await post(world, '/auth/password/forgot', { email })
    const code = codeSentTo(world, email)
    return (node, nth) => post(node, '/auth/password/reset', { email, code, new_password: `${password} ${nth}` })
  },
  'code for a new address': async (world) => {
    const { access_token: token } = await signUp(world)
    const email = newEmail()
    await post(world, '/auth/email/change', { email }, { token })
    const code = codeSentTo(world, email)
    return (node) => post(node, '/auth/email/confirm', { email, code }, { token })
  },
  'code for a new number': async (world) => {
    const { access_token: token } = await signUp(world)
    const phone = newPhone()
    await post(world, '/auth/phone/change', { phone }, { token })
    const code = codeSentTo(world, phone)
    return (node) => post(node, '/auth/phone/confirm', { phone, code }, { token })
  },
  'step-up code': async (world) => {
    const { access_token: token, phone } = await signUp(world)
    await post(world, '/auth/step-up/code', {}, { token })
    const code = codeSentTo(world, phone)
    return (node) => post(node, '/auth/step-up', { code }, { token })
  },
  'challenge for the second factor': async (world) => {
    const staff = await hire(world, 'agent')
    const [challenge] = await challengesOf(world, staff.email, 1)
    const proofOf = (nth: number) => (nth % 2 === 0 ? { code: staff.code(1) } : { recovery_code: staff.recovery_codes[nth % 10] })
    return (node, nth) => post(node, '/auth/second-factor', { challenge, ...proofOf(nth) })
  },
  'code of the app': async (world, many) => {
    const staff = await hire(world, 'agent')
    const challenges = await challengesOf(world, staff.email, many)
    const code = staff.code(1)
    return (node, nth) => post(node, '/auth/second-factor', { challenge: challenges[nth], code })
  },
  'recovery code': async (world, many) => {
    const staff = await hire(world, 'agent')
    const challenges = await challengesOf(world, staff.email, many)
    const [recovery_code] = staff.recovery_codes
    return (node, nth) => post(node, '/auth/second-factor', { challenge: challenges[nth], recovery_code })
  },
  invitation: async (world) => {
    const invite = { email: newEmail(), role: 'agent' as const, name: 'Staff' }
    const { token } = await ctxOf(world).tx((tx) => makeInvitation(tx, invite))
    return (node, nth) => post(node, '/auth/invitations/accept', { token, password: `${staffPassword} ${nth}` })
  },
}

async function challengesOf(world: World, email: string, count: number): Promise<string[]> {
  const answers = await atOnce(count, () => post(world, '/auth/login', { email, password: staffPassword }))
  const challenges = answers.map((one) => (one.status === 'fulfilled' ? one.value.body['challenge'] : undefined))
  // Whoever was told that the server is busy asks again.
  for (const [at, challenge] of challenges.entries())
    if (challenge === undefined) challenges[at] = (await post(world, '/auth/login', { email, password: staffPassword })).body['challenge']
  return challenges.map(String)
}

async function raceForEach({ world, other, n, long }: Run): Promise<string[]> {
  const found: string[] = []
  const many = long ? 100 : 20
  for (let round = 0; round < n; round++) {
    // What a network may try in a quarter of an hour is another experiment's.
    world.clock.advance(hour_ms)
    for (const [kind, open] of Object.entries(kinds)) {
      const use = await open(world, many)
      const answers = await atOnce(many, (nth) => use(nth % 2 === 0 ? world : other, nth))
      const won = answers.filter((one) => one.status === 'fulfilled' && one.value.status < 300).length
      if (won !== 1) found.push(`of ${many} uses of one ${kind} at once ${won} were taken`)
    }
  }
  return found
}

export const racing: readonly Experiment[] = [
  {
    id: 'F-34',
    claim: 'of 100 uses of one secret at once exactly one is taken, for ten kinds of secret',
    n: { commit: 1, long: 50 },
    run: raceForEach,
  },
]
