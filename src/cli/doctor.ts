import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import pg from 'pg'
import { ConfigError, readConfig, type Config } from '#platform/config.ts'
import { pendingMigrations } from '#platform/postgres/migrate.ts'
import { rootPath } from '#platform/root.ts'
import { providersOf } from '../start/summary.ts'

const help = `npm run doctor
Looks at this machine and configuration and says for each thing whether it is fine, and if not, what to do. Changes nothing.`

type Finding = { what: string; state: 'ok' | 'note' | 'wrong'; say: string }

async function examine(): Promise<Finding[]> {
  const machine = [nodeVersion(), dataFolder()]
  try {
    const config = readConfig(process.env)
    const configuration: Finding = {
      what: 'configuration',
      state: 'ok',
      say: `${config.NODE_ENV}${existsSync(rootPath('.env')) ? ', with .env' : ', defaults'}`,
    }
    return [...machine, configuration, await port(config), await database(config), ...providers(config)]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [...machine, { what: 'configuration', state: 'wrong', say: error.message }]
  }
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fine = major > 20 || (major === 20 && minor >= 19)
  return {
    what: 'Node',
    state: fine ? 'ok' : 'wrong',
    say: fine ? process.version : `${process.version} is too old: install 20.19 or newer`,
  }
}

function dataFolder(): Finding {
  const data = rootPath(process.env['DATA_DIR'] || '.data')
  const folder = existsSync(data) ? data : rootPath()
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    return { what: 'data', state: 'wrong', say: `this user may not write to ${folder}` }
  }
  const { bavail, bsize } = statfsSync(folder)
  const free_mb = Math.floor((bavail * bsize) / 1e6)
  return {
    what: 'data',
    state: free_mb > 500 ? 'ok' : 'wrong',
    say: free_mb > 500 ? `.data/, ${free_mb} MB free` : `only ${free_mb} MB are free: make room`,
  }
}

function port({ HOST, PORT }: Config): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () =>
      resolve({ what: 'port', state: 'note', say: `${PORT} is in use: by a running Influmojo, or choose another with PORT=${PORT + 1}` }),
    )
    server.listen(PORT, HOST, () => server.close(() => resolve({ what: 'port', state: 'ok', say: `${HOST}:${PORT} is free` })))
  })
}

async function database({ DATABASE_URL }: Config): Promise<Finding> {
  if (!DATABASE_URL) return { what: 'database', state: 'ok', say: 'embedded PostgreSQL in .data/postgres, started by npm start' }
  const client = new pg.Client({ connectionString: DATABASE_URL, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const pending = await pendingMigrations(DATABASE_URL)
    const behind = pending.length > 0 ? `; ${pending.length} migrations wait for npm run db:migrate` : ''
    return {
      what: 'database',
      state: behind ? 'note' : 'ok',
      say: `PostgreSQL ${rows[0]?.server_version} at ${new URL(DATABASE_URL).host}${behind}`,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    return {
      what: 'database',
      state: 'wrong',
      say: `DATABASE_URL does not work (${reason}): correct it, or unset it to use the embedded server`,
    }
  } finally {
    await client.end().catch(() => {})
  }
}

function providers(config: Config): Finding[] {
  return providersOf(config).map(({ what, live, local, fix }) => {
    const people = config.production ? ': real people get nothing' : ''
    return { what, state: live ? 'ok' : 'note', say: live ? 'live' : `${local}${people}${fix && `; ${fix} makes it live`}` }
  })
}

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(help)
else {
  if (existsSync(rootPath('.env'))) process.loadEnvFile(rootPath('.env'))
  const findings = await examine()
  const marks = { ok: '✓', note: '·', wrong: '✗' }
  for (const { what, state, say } of findings) console.log(`  ${marks[state]} ${what.padEnd(14)} ${say}`)
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1
}
