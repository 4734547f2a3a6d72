import { createServer } from 'node:net'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { readConfig } from '#platform/config.ts'
import { rootPath } from '#platform/root.ts'
import { start } from '../start/start.ts'

const help = `npm run db:seed
Fills an empty database with demo people, packages and orders, as the first npm start does. A database with people of its own is left
alone, and so is one that has its demo already. Refuses with NODE_ENV=production.`

/** Runs the whole product on a free port for as long as the seeding takes: the demo goes through the API like everybody else. */
async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) return console.log(help)
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  if (process.env['NODE_ENV'] === 'production') throw new Error('db:seed does not run with NODE_ENV=production')
  const running = await start(readConfig({ ...process.env, PORT: String(await freePort()), PUBLIC_URL: '' }))
  await running.filled
  await running.stop()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
