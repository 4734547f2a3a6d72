import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { rootPath } from '#platform/root.ts'
import type { Command } from './command.ts'
import { withDatabase } from './target.ts'
import { runTool } from './tool.ts'

export const studio: Command = {
  help: `npm run db:studio [-- --port 5555]
Serves Prisma Studio for the configured database until Ctrl-C. It opens no browser: visit the address it prints.`,

  async run(args) {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: '5555' } } })
    await runTool('install.mjs')
    return withDatabase((url) => serve(url, values.port))
  },
}

function serve(url: string, port: string): Promise<number> {
  const cli = rootPath('tools', 'prisma', 'node_modules', 'prisma', 'build', 'index.js')
  const env = {
    ...process.env,
    STUDIO_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  const child = spawn(
    process.execPath,
    [cli, 'studio', '--browser', 'none', '--port', port, '--config', rootPath('tools', 'prisma', 'prisma.config.mjs')],
    {
      cwd: rootPath('tools', 'prisma'),
      env,
      stdio: 'inherit',
    },
  )
  // The terminal sends Ctrl-C to the child as well; we stay until it has ended, to stop the database after it.
  const stop = () => void child.kill('SIGTERM')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ? 0 : (code ?? 0)))
  })
}
