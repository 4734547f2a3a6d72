import { existsSync } from 'node:fs'
import { readConfig } from '#platform/config.ts'
import { rootPath } from '#platform/root.ts'
import { start } from './start/start.ts'

async function main(): Promise<void> {
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  const config = readConfig(process.env)
  const running = await start(config)

  let stopping = false
  const stop = (signal: string) => {
    if (stopping) process.exit(1)
    stopping = true
    console.log(`\n${signal}: finishing what is running …`)
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

function fail(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
