// The main job from end to end against a running server: npm start in one terminal, npm run example in another.
import { openSdk, type Sdk } from '#sdk'

const url = process.env['INFLUMOJO_URL'] ?? 'http://127.0.0.1:3000'
const day_ms = 86_400_000
let number = 0

function say(what: string, result = ''): void {
  console.log(`${String(++number).padStart(3)}. ${what}${result && `\n       → ${result}`}`)
}

/** Tries again for a little while: cards and webhooks are worked on by jobs, after the answer. */
async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`gave up waiting for ${what}`)
}

async function join(role: 'brand' | 'creator', name: string): Promise<Sdk> {
  const phone = `+9199${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  const sdk = openSdk({ base_url: url })
  const sent = await sdk.auth.signup({ phone, name, role })
  say(`${name} signs up as a ${role} with ${phone}`, 'channel' in sent ? `a code was sent by ${sent.channel}` : '')
  const { items } = (await (await fetch(`${url}/dev/messages?to=${encodeURIComponent(phone)}`)).json()) as { items: { text: string }[] }
  const code = /\b\d{6}\b/.exec(items[0]?.text ?? '')?.[0] ?? ''
  await sdk.auth.verify_otp({ phone, code })
  say(`${name} reads the code ${code} in the Dev Inbox and is signed in`)
  return sdk
}

async function pay(pay_url: string): Promise<void> {
  const hosted = (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
  say('The pay link opens the hosted page of the sandbox gateway', hosted)
  const paid = await fetch(hosted, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'upi' }) })
  say('The brand presses "Pay by UPI"; the gateway sends its signed webhook', `${paid.status}, back to ${paid.headers.get('location')}`)
}

async function main(): Promise<void> {
  const creator = await join('creator', 'Lata Menon')
  await creator.profile.update_basic_info({ bio: 'Backwaters, slowly.', location_city: 'Kochi', rate_currency: 'INR' })
  await creator.profile.update_preferences({ content_categories: ['travel'] })
  const offer = { platform: 'instagram', content_type: 'reel', quantity: 1, revisions: 1, delivery_days: 7, price: '10000' } as const
  const sold = await creator.packages.create({ ...offer, description: 'A houseboat morning in thirty seconds' })
  say('Lata offers a reel', `package ${sold.id} at ${sold.currency} ${sold.price}, ${sold.revisions} revision`)

  const brand = await join('brand', 'Malabar Teas')
  const me = await creator.auth.me()
  const filter = { platform: 'instagram', category: 'travel', city: 'kochi', limit: 100 } as const
  const card = await until('the card', async () =>
    (await brand.discovery.creators(filter)).items.find(({ creator_id }) => creator_id === me.creator_id),
  )
  say('The brand looks for travel on Instagram in Kochi', `finds ${card.name} from ${card.currency} ${card.from_price}`)

  const { order, checkout } = await brand.orders.create({ package_id: sold.id, requirements: 'Show the cup in the first three seconds' })
  const { id: order_id } = order
  say('The brand orders it', `order ${order_id} is ${order.status}; it pays ${order.total_amount}, the creator nets ${order.creator_net}`)
  await pay(checkout?.pay_url ?? '')
  const confirmed = await until('the payment', async () => {
    const seen = await brand.orders.get({ order_id })
    return seen.status === 'confirmed' ? seen : undefined
  })
  say('The money is held', `order ${order_id} is ${confirmed.status}`)

  const accepted = await creator.orders.accept({ order_id })
  say('Lata accepts', `${accepted.status}, due ${accepted.deadline}`)
  say('Lata submits a first cut', (await creator.orders.submit({ order_id, links: ['https://example.com/cut-1.mp4'] })).status)
  say('The brand asks for a change', (await brand.orders.request_revision({ order_id, note: 'The cup a little earlier, please' })).status)
  say('Lata submits again', (await creator.orders.submit({ order_id, links: ['https://example.com/cut-2.mp4'] })).status)
  const approved = await brand.orders.approve({ order_id })
  say('The brand approves', approved.status)
  for (const { posting, lines } of approved.postings) {
    for (const { account, debit, credit } of lines)
      console.log(`       ${posting}  ${account.padEnd(18)} ${debit ? `debit  ${debit}` : `credit ${credit}`}`)
  }

  const balance = async () => JSON.stringify((await creator.ledger.balance()).balances)
  say("Lata's balance", await balance())
  await fetch(`${url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance_ms: 15 * day_ms }),
  })
  say('The development clock is moved on by fifteen days: clearance is over', await balance())
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.error(`\nIs the server running at ${url}? Start it with: npm start`)
  process.exitCode = 1
})
