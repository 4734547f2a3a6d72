import { hmacSha256, sameBytes } from '#platform/crypto.ts'
import type { Clock } from '#platform/clock.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Storage } from '#platform/ports.ts'
import { openFiles } from './files.ts'
import { receive, type Promised } from './receive.ts'

export type DiskOptions = {
  /** The folder that holds all files. */
  root: string
  secret: string
  clock: Clock
  /** How browsers reach this server, without a slash at the end. */
  base_url: () => string
  /** How many bytes may still come; what the file system has free, less a reserve, unless given. */
  room?: () => Promise<number>
}
export type Disk = { readonly port: Storage; readonly mount: Mount }

/** Files in a folder of this machine. Uploads go to a signed address on our own server, `mount`, and mean the same as those of S3. */
export function openDisk({ root, secret, clock, base_url, room }: DiskOptions): Disk {
  const files = openFiles(root, room)
  const signature = (said: string) => hmacSha256(secret, `upload ${said}`)

  function addressOf({ key, bytes, content_type, ends }: Promised): string {
    const said = Buffer.from(JSON.stringify([key, bytes, content_type, ends])).toString('base64url')
    return `${base_url()}/storage/${said}.${signature(said).toString('base64url')}`
  }
  function promisedBy(token: string): Promised | undefined {
    const [said = '', given = ''] = token.split('.')
    if (!sameBytes(signature(said), Buffer.from(given, 'base64url'))) return undefined
    const [key, bytes, content_type, ends] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [string, number, string, number]
    return ends >= clock.now().getTime() ? { key, bytes, content_type, ends } : undefined
  }

  const port: Storage = {
    provider: 'disk',
    put: ({ key, bytes, body }) => files.write(key, bytes, body).finally(() => void body.destroy()),
    copy: files.copy,
    bytesOf: files.bytesOf,
    read: files.read,
    remove: files.remove,
    async list(after) {
      if (after === undefined) await files.forgetOld(Date.now())
      return files.list(after)
    },
    async openUpload({ key, bytes, content_type, seconds }) {
      const url = addressOf({ key, bytes, content_type, ends: clock.now().getTime() + seconds * 1000 })
      return { upload_id: null, parts: [{ method: 'PUT', url, headers: { 'content-type': content_type }, offset: 0, bytes }] }
    },
    async closeUpload() {},
    abortUpload: ({ key }) => files.remove(key),
  }
  return { port, mount: { path: '/storage', patient: true, handle: (req, res) => receive(files, promisedBy, req, res) } }
}
