import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Runs `work` with the URL of an empty database on the same server, dropped afterwards. */
export async function withScratchDatabase<T>(serverUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `scratch_${randomBytes(6).toString('hex')}`
  await execute(serverUrl, `create database ${name} template template0`)
  try {
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    return await work(url.href)
  } finally {
    await execute(serverUrl, `drop database ${name} with (force)`)
  }
}

/** Runs SQL on a connection of its own; several statements are one transaction. */
export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
