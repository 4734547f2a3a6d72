import { statement } from '#platform/db.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'
import { get, post, signUp } from '../visitor.ts'

const ban = statement('torture.ban', `update "user" set status = 'banned' where phone = $1`)

/** Everybody keeps asking while the account is banned or signed out: what is asked after that was answered is refused. */
async function inFlight({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  const each = 50
  for (let left = n; left > 0; left -= each) {
    const { access_token, phone } = await signUp(world)
    const way = random() < 0.5 ? 'banned' : 'signed out'
    const running = atOnce(each, (index) => get(index % 2 === 0 ? world : other, '/auth/me', access_token))
    if (way === 'banned') await world.database.query(ban, [phone])
    else await post(other, '/auth/logout', {}, { token: access_token })
    const after = await atOnce(each, (index) => get(index % 2 === 0 ? world : other, '/auth/me', access_token))
    await running
    const passed = after.filter((one) => one.status === 'fulfilled' && one.value.status === 200).length
    if (passed > 0) found.push(`${passed} requests passed after the account was ${way}`)
  }
  return found
}

const limit = 40

/** One bucket for one network, whatever a request says of where it comes from and however it spells the address. */
async function bypass({ world, n, random }: Run): Promise<string[]> {
  const address = () => Array.from({ length: 4 }, () => Math.floor(random() * 256)).join('.')
  const paths = [
    '/meta/order-process',
    '/meta/%6frder-process',
    '/auth/me',
    '/nothing',
    '/profile/creators?limit=1&x=1',
    '/META/order-process',
  ]
  const answers = await atOnce(n, (index) =>
    get(world, paths[index % paths.length] ?? '', undefined, {
      'x-forwarded-for': address(),
      'x-real-ip': address(),
      forwarded: `for=${address()}`,
      'x-client-ip': address(),
      'cf-connecting-ip': address(),
    }),
  )
  const passed = answers.filter((one) => one.status === 'fulfilled' && one.value.status !== 429).length
  return passed <= limit + 1 ? [] : [`${passed} of ${n} requests passed a limit of ${limit}`]
}

export const access: readonly Experiment[] = [
  { id: 'F-50', claim: 'nothing passes after an account was banned or signed out', n: { commit: 100, long: 10_000 }, run: inFlight },
  {
    id: 'F-53',
    claim: 'no header and no spelling of an address makes another bucket',
    n: { commit: 200, long: 1_000 },
    env: { REQUESTS_PER_MINUTE: String(limit) },
    run: bypass,
  },
]
