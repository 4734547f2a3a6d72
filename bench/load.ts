import { Agent, get } from 'node:http'

export type Load = { urls: readonly string[]; count: number; concurrency: number }
export type Loaded = { requests: number; bytes: number; failed: string[]; ms: number; p50: number; p95: number }

/** Asks `count` times, going round the addresses, with so many requests open at once. Runs in a process of its own. */
async function run({ urls, count, concurrency }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const started = performance.now()
  const failed: string[] = []
  const took: number[] = []
  let sent = 0
  let bytes = 0
  const worker = async () => {
    while (sent < count) {
      const url = urls[sent++ % urls.length] ?? ''
      const asked = performance.now()
      const answer = await ask(url, agent)
      took.push(performance.now() - asked)
      bytes += answer.bytes
      if (answer.status !== 200) failed.push(`${answer.status} ${url}`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  agent.destroy()
  took.sort((one, other) => one - other)
  const at = (part: number) => took[Math.floor(part * (took.length - 1))] ?? Number.NaN
  return { requests: count, bytes, failed: failed.slice(0, 5), ms: performance.now() - started, p50: at(0.5), p95: at(0.95) }
}

function ask(url: string, agent: Agent): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (res) => {
      let bytes = 0
      res.on('data', (chunk: Buffer) => (bytes += chunk.length))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, bytes }))
    }).on('error', reject)
  })
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ requests: 0, bytes: 0, failed: [String(error)], ms: 0, p50: 0, p95: 0 } satisfies Loaded),
  )
})
process.on('disconnect', () => process.exit())
