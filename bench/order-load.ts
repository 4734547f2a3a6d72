import { Agent, createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign } from '#integrations/sandbox/signature.ts'
import { randomToken } from '#platform/crypto.ts'
import { gateway_secret, type Buyer, type Market } from './order-data.ts'

/** `all`: place, open the pay page, capture. `place`: the first two. For orders that were placed before, `capture`: the gateway tells, `pay`: the payer comes back. */
export type Work = {
  url: string
  what: 'all' | 'place' | 'capture' | 'pay'
  market: Market
  package_ids: string[]
  clients: number
  count: number
  for_ms: number
}
export type Worked = { done: number; ms: number; failed: string[]; left: number }

/** The gateway and the clients, in a process of their own so that their work is not counted. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const placed: string[] = []

const gateway = createServer((req, res) => {
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => {
    const json = req.method === 'POST' ? opened(Buffer.concat(chunks).toString()) : paid(req.url ?? '')
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  })
})

const amounts = new Map<string, { amount_minor: string; currency: string }>()

/** Ids hold the checkout's token, by which both sides can tell them. */
function opened(text: string) {
  const { intent_id, amount_minor, currency } = JSON.parse(text) as { intent_id: string; amount_minor: string; currency: string }
  const token = intent_id.split(':')[1] ?? ''
  amounts.set(token, { amount_minor, currency })
  return { id: `ses_${token}`, url: `https://pay.example.test/ses_${token}` }
}

function paid(url: string) {
  const token = url.slice(url.lastIndexOf('/ses_') + 5)
  return { id: `ses_${token}`, status: 'captured', payment_id: `pay_${token}`, method: 'card', fee_minor: null, ...amounts.get(token) }
}

async function run({ url, what, market, package_ids, clients, count, for_ms }: Work): Promise<Worked> {
  const started = performance.now()
  const failed: string[] = []
  let [sent, done] = [0, 0]
  const client = async () => {
    while (sent < count && failed.length < 5 && performance.now() - started < for_ms) {
      const nth = sent++
      try {
        if (what === 'pay' || what === 'capture') {
          const token = placed.shift()
          if (token === undefined) return
          await (what === 'pay' ? comeBack : capture)(url, token)
        } else {
          const buyer = market.buyers[nth % market.buyers.length] ?? market.buyers[0]
          const token = await place(url, buyer, package_ids[(nth * 7) % package_ids.length] ?? '')
          if (what === 'all') await capture(url, token)
          else placed.push(token)
        }
        done++
      } catch (error) {
        failed.push(String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { done, ms: performance.now() - started, failed, left: placed.length }
}

/** The header tells the bare server in one place what ours finds in token, path and body. */
const about = (fields: Record<string, string>) => ({ 'x-bench': JSON.stringify(fields) })

async function place(url: string, buyer: Buyer | undefined, package_id: string): Promise<string> {
  if (!buyer) throw new Error('nobody buys')
  const { token: access, ...ids } = buyer
  const key = randomToken()
  const headers = { authorization: `Bearer ${access}`, 'content-type': 'application/json', 'idempotency-key': key, ...about({ ...ids, key, package_id }) } // prettier-ignore
  const created = await ask('POST', `${url}/api/v1/orders/create`, headers, JSON.stringify({ package_id }))
  const token = /\/pay\/([\w-]{43})/.exec(created.text)?.[1]
  if (created.status !== 201 || token === undefined) throw new Error(`create: ${created.status} ${created.text.slice(0, 300)}`)
  const visited = await ask('GET', `${url}/pay/${token}`, about({ token }))
  if (!visited.location?.includes(token)) throw new Error(`pay page: ${visited.status} ${visited.text.slice(0, 300)}`)
  return token
}

async function capture(url: string, token: string): Promise<void> {
  const now = new Date()
  const body = JSON.stringify({ id: `evt_${token}`, type: 'payment.captured', subject: `ses_${token}`, created: now.toISOString() })
  const headers = { 'content-type': 'application/json', 'sandbox-signature': sign(gateway_secret, body, now), ...about({ token }) }
  const taken = await ask('POST', `${url}/api/v1/webhooks/sandbox`, headers, body)
  if (taken.status !== 200) throw new Error(`webhook: ${taken.status} ${taken.text.slice(0, 300)}`)
}

async function comeBack(url: string, token: string): Promise<void> {
  const { status, text } = await ask('GET', `${url}/pay/${token}/done`, about({ token }))
  if (status !== 200 || !text.includes('Payment received')) throw new Error(`done: ${status} ${text.slice(-200)}`)
}

type Answer = { status: number; text: string; location: string | undefined }

function ask(method: string, url: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request(url, { method, agent, headers: { ...headers, ...length } }, (res: IncomingMessage) => {
      let text = ''
      res.setEncoding('utf8')
      res.on('data', (chunk: string) => (text += chunk))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text, location: res.headers.location }))
    })
    asked.on('error', reject).end(body)
  })
}

process.on('message', (work: Work | 'forget') => {
  if (work === 'forget') return void placed.splice(0)
  run(work).then(
    (worked) => process.send?.(worked),
    (error: unknown) => process.send?.({ done: 0, ms: 0, failed: [String(error)], left: 0 } satisfies Worked),
  )
})
process.on('disconnect', () => process.exit())
gateway.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}` }))
