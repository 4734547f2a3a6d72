import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { codeSentTo } from '#test/people.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'
import { newPhone, post } from '../visitor.ts'

const triesOf = statement<{ tries: number }>('torture.tries', 'select max(tries) as tries from one_time_code where subject = $1')

async function bruteForce({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  for (let left = n; left > 0; left -= 1_000) {
    const phone = newPhone()
    await post(world, '/auth/signup', { phone, name: 'Asha Rao', role: 'creator' })
    const code = codeSentTo(world, phone)
    const guess = () => {
      const drawn = String(Math.floor(random() * 1e6)).padStart(6, '0')
      return drawn === code ? '000000' : drawn
    }
    const guesses = await atOnce(Math.min(1_000, left), (index) =>
      post(index % 2 === 0 ? world : other, '/auth/verify-otp', { phone, code: guess() }),
    )
    const right = guesses.filter((one) => one.status === 'fulfilled' && one.value.status === 200).length
    if (right > 0) found.push(`${right} wrong codes were taken`)
    const [most] = await world.database.query(triesOf, [phone])
    if ((most?.tries ?? 0) > 5) found.push(`a code was compared ${most?.tries} times`)
    const after = await post(other, '/auth/verify-otp', { phone, code })
    if (after.status === 200) found.push('after a thousand wrong guesses the right one still counted')
    const resent = await post(other, '/auth/login', { phone })
    if (resent.status !== 429) found.push(`a fresh code was sent to a number that is locked: ${resent.status}`)
  }
  return found
}

const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

/** Ways to write one number. */
const spellings: readonly ((phone: string) => string)[] = [
  (phone) => phone,
  (phone) => `${phone.slice(0, 3)} ${phone.slice(3, 8)} ${phone.slice(8)}`,
  (phone) => `${phone.slice(0, 3)}-${phone.slice(3, 8)}-${phone.slice(8)}`,
  (phone) => `+${fullWidth(phone.slice(1))}`,
  (phone) => ` ${phone} `,
  (phone) => `${phone.slice(0, 3)} (${phone.slice(3, 8)}) ${phone.slice(8)}`,
]

async function bombing({ world, other, n, random }: Run): Promise<string[]> {
  const found: string[] = []
  for (let left = n; left > 0; left -= 50) {
    const phone = newPhone()
    const before = world.inbox.list().length
    const way = (index: number) => spellings[Math.floor(random() * spellings.length)]?.(phone) ?? String(index)
    await atOnce(Math.min(50, left), (index) =>
      post(index % 2 === 0 ? world : other, index % 3 === 0 ? '/auth/signup' : '/auth/login', {
        phone: way(index),
        ...(index % 3 === 0 && { name: 'Asha Rao', role: 'creator' }),
      }),
    )
    const sent = world.inbox.list().length - before
    const own = world.inbox.list().filter(({ to }) => to === phone).length
    if (sent !== own) found.push(`${sent - own} messages went to another spelling of the number`)
    if (own > 3) found.push(`${own} messages went to one number within ten minutes`)
    world.clock.advance(11 * minute_ms)
  }
  return found
}

export const guessing: readonly Experiment[] = [
  {
    id: 'F-30',
    claim: 'a code is compared five times at most, however many guess at once',
    n: { commit: 300, long: 100_000 },
    run: bruteForce,
  },
  { id: 'F-31', claim: 'three codes in ten minutes reach a number, however it is written', n: { commit: 50, long: 5_000 }, run: bombing },
]
