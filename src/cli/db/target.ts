import { startEmbedded } from '#platform/postgres/embedded.ts'
import { rootPath } from '#platform/root.ts'

/** Runs `work` with the URL of the configured database, of the role that may change tables; else with that of the embedded one. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const configured = process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL']
  return configured ? work(configured) : withEmbedded(work)
}

/** The same on the embedded server, whatever is configured; it is stopped afterwards if this started it. */
export async function withEmbedded<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataDir: rootPath(process.env['DATA_DIR'] || '.data', 'postgres'), log: console.error })
  try {
    return await work(server.url)
  } finally {
    await server.stop()
  }
}

/** Where the database is, without the password. */
export function describeUrl(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${pathname.slice(1)} on ${hostname}${port ? `:${port}` : ''}`
}
