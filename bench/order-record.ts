import { writeFileSync } from 'node:fs'
import { jobs } from '../src/app-jobs.ts'
import { startWorker } from '#platform/jobs/queue.ts'
import { rootPath } from '#platform/root.ts'
import { openOrderApp } from './order-app.ts'
import { make, type Heeded } from './order-make.ts'
import { listen, steps, type Step } from './order-tap.ts'

/**
 * Runs the product in this process, writes down what each step sends, and makes templates of the last order's. Every request, job and
 * worker statement counts; jobs that recur are left out.
 */
async function main(): Promise<void> {
  listen()
  const app = await openOrderApp(process.env['DATABASE_URL'] ?? '', process.env['GATEWAY_URL'] ?? '')
  const heard = new Map<string, Heeded>()

  const [handle] = app.server.listeners('request') as ((req: unknown, res: unknown) => void)[]
  app.server.removeAllListeners('request')
  app.server.on('request', (req, res) => {
    const name = req.method === 'GET' ? 'visit' : (req.url ?? '').includes('create') ? 'create' : 'webhook'
    const request = JSON.parse(String(req.headers['x-bench'] ?? '{}')) as Record<string, string>
    const step: Heeded = { name, request, began: Date.now(), heard: [] } // prettier-ignore
    heard.set(name, step)
    const end = res.end.bind(res)
    res.end = ((chunk?: unknown, ...more: never[]) => {
      const body = chunk === undefined ? '' : String(chunk)
      step.answer = { status: res.statusCode, location: String(res.getHeader('location') ?? ''), body }
      return end(chunk, ...more)
    }) as typeof res.end
    steps.run(step, () => handle?.(req, res))
  })
  const tapped = jobs.map((job) => {
    if (!('on' in job.trigger)) return job
    const run: typeof job.run = (ctx, payload) => {
      const request = Object.fromEntries(Object.entries(payload as object).map(([key, value]) => [key, String(value)]))
      const step: Step = { name: `job:${job.id}`, request, began: Date.now(), heard: [] }
      heard.set(step.name, step)
      return steps.run(step, () => job.run(ctx, payload))
    }
    return { ...job, run }
  })
  await startWorker(app.engine, tapped)
  process.on('message', () => {
    const found = make(heard)
    writeFileSync(rootPath('.data/bench/orders.templates.json'), JSON.stringify(found.templates, null, 1))
    process.send?.({ unknown: found.unknown })
  })
  process.send?.({ url: app.url })
}

process.on('disconnect', () => process.exit())
process.on('SIGTERM', () => process.exit())
main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
