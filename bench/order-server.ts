import { jobs } from '../src/app-jobs.ts'
import { startWorker } from '#platform/jobs/queue.ts'
import { openOrderApp } from './order-app.ts'

/** Our side: the server with its worker in one process, as `npm start` has them. */
async function main(): Promise<void> {
  const app = await openOrderApp(process.env['DATABASE_URL'] ?? '', process.env['GATEWAY_URL'] ?? '')
  await startWorker(app.engine, jobs)
  process.send?.({ url: app.url })
}

process.on('disconnect', () => process.exit())
process.on('SIGTERM', () => process.exit())
main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
