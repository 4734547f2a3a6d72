import type { IncomingMessage } from 'node:http'

/** The body of a request to a stand-in as text; undefined when it is longer than `limit` bytes. */
export async function readText(req: IncomingMessage, limit = 65_536): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
