import type { Config } from '#platform/config.ts'

/** How browsers reach the server (`public_url`), and how it reaches itself (`local_url`); neither ends in a slash. */
export function addressesOf({ HOST, PORT, PUBLIC_URL }: Config): { public_url: string; local_url: string } {
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  const name = everywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST
  const local_url = `http://${name}:${PORT}`
  return { public_url: PUBLIC_URL?.replace(/\/+$/, '') ?? local_url, local_url }
}
