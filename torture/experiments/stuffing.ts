import { request } from 'node:http'
import { minute_ms } from '#platform/clock.ts'
import { joinByEmail, type Account } from '#test/accounts.ts'
import type { World } from '#test/world.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'

const weak = 'four words everybody knows'
const per_network = 30
/** The clock stands still, so this is one quarter of an hour. */
const tries_per_account = 5

/** Signs in from an address of this machine's own network, as if from another computer. */
function login(world: World, from: string, body: object): Promise<number> {
  const { hostname, port } = new URL(world.url)
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  return new Promise((resolve, reject) => {
    const path = '/api/v1/auth/login'
    const sent = request({ hostname, port, method: 'POST', path, localAddress: from, headers, agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject).end(text)
  })
}

/** Pairs of addresses and passwords from a hundred networks, with the right one of each account among them; and one victim above all. */
async function stuff({ world, n, random, long }: Run): Promise<string[]> {
  const found: string[] = []
  const emails = Array.from({ length: long ? 100 : 4 }, (_, nth) => `weak-${nth}@example.org`)
  for (const email of emails) await joinWeak(world, email)
  const victim = await joinWeak(world, 'victim@example.org')
  world.clock.advance(16 * minute_ms)

  const networks = Array.from({ length: long ? 100 : 10 }, (_, nth) => `127.0.1.${nth + 1}`)
  const met = new Map<string, number>()
  const spent = new Map<string, number>()
  const pairs = Math.ceil(n / 2)
  for (let left = pairs; left > 0; left -= 200) {
    await atOnce(Math.min(200, left), async () => {
      const email = emails[Math.floor(random() * emails.length)] ?? ''
      const network = networks[Math.floor(random() * networks.length)] ?? ''
      // The attacker's list holds the right one once in twenty.
      const password = random() < 0.05 ? weak : `guess ${Math.floor(random() * 1e9)} of many`
      const status = await login(world, network, { email, password })
      if (status === 401) met.set(email, (met.get(email) ?? 0) + 1)
      if (status === 401) spent.set(network, (spent.get(network) ?? 0) + 1)
    })
  }
  for (const [email, tries] of met) if (tries > tries_per_account) found.push(`${tries} wrong passwords for ${email} met the hash`)
  for (const [network, tries] of spent) if (tries > per_network) found.push(`${tries} wrong passwords from ${network} met the hash`)
  return [...found, ...(await lockOut(world, victim, networks, n - pairs))]
}

/** However many wrong passwords come for somebody, from wherever: on a device that signed in before they get in. */
async function lockOut(world: World, victim: Account, networks: readonly string[], tries: number): Promise<string[]> {
  world.clock.advance(16 * minute_ms)
  const found: string[] = []
  const email = 'victim@example.org'
  let met = 0
  for (let done = 0; done < tries; done += 200) {
    await atOnce(Math.min(200, tries - done), async (nth) => {
      if ((await login(world, networks[nth % networks.length] ?? '', { email, password: `wrong ${nth}` })) === 401) met++
    })
    const status = await login(world, networks[0] ?? '', { email, password: weak, device_token: victim.device_token })
    if (status !== 200) found.push(`after ${done} wrong passwords of strangers the owner came to ${status}`)
  }
  if (met > tries_per_account) found.push(`${met} wrong passwords for the victim met the hash`)
  return found
}

async function joinWeak(world: World, email: string): Promise<Account> {
  world.clock.advance(minute_ms)
  return joinByEmail(world, email, weak)
}

export const stuffing: readonly Experiment[] = [
  {
    id: 'F-32',
    claim: 'however many passwords are tried, five meet an account’s hash, and its owner gets in on a known device',
    n: { commit: 120, long: 20_000 },
    env: { PASSWORDS_PER_NETWORK: String(per_network) },
    run: stuff,
  },
]
