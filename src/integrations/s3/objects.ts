import { createHash, randomBytes } from 'node:crypto'

export type Stored = { body: Buffer; content_type: string; etag: string; stored_at: Date }
type Upload = { key: string; content_type: string; parts: Map<number, Stored> }

/** What a bucket holds: objects, and uploads whose parts are still coming. */
export type Bucket = ReturnType<typeof openBucket>

export function openBucket(now: () => number) {
  const objects = new Map<string, Stored>()
  const uploads = new Map<string, Upload>()
  const stored = (body: Buffer, content_type: string): Stored => {
    const etag = `"${createHash('md5').update(body).digest('hex')}"`
    return { body, content_type, etag, stored_at: new Date(now()) }
  }
  const uploadOf = (id: string, key: string) => {
    const upload = uploads.get(id)
    return upload?.key === key ? upload : undefined
  }

  return {
    objects,
    uploads,
    put(key: string, body: Buffer, content_type: string): Stored {
      const object = stored(body, content_type)
      objects.set(key, object)
      return object
    },
    begin(key: string, content_type: string): string {
      const id = randomBytes(16).toString('hex')
      uploads.set(id, { key, content_type, parts: new Map() })
      return id
    },
    part(id: string, key: string, number: number, body: Buffer): Stored | undefined {
      const upload = uploadOf(id, key)
      const part = stored(body, '')
      upload?.parts.set(number, part)
      return upload && part
    },
    partsOf: (id: string, key: string) => uploadOf(id, key)?.parts,
    /** Puts the named parts together, in order. A string is S3's word for what is wrong. */
    complete(id: string, key: string, named: readonly { number: number; etag: string }[]): Stored | string {
      const upload = uploadOf(id, key)
      if (!upload) return 'NoSuchUpload'
      const parts = named.map(({ number, etag }) => ({ number, part: upload.parts.get(number), etag }))
      if (parts.length === 0 || parts.some(({ part, etag }) => part?.etag !== etag)) return 'InvalidPart'
      if (parts.some(({ number }, i) => number <= (parts[i - 1]?.number ?? 0))) return 'InvalidPartOrder'
      uploads.delete(id)
      return this.put(key, Buffer.concat(parts.flatMap(({ part }) => (part ? [part.body] : []))), upload.content_type)
    },
    abort: (id: string, key: string) => uploadOf(id, key) !== undefined && uploads.delete(id),
    list(after: string): [string, Stored][] {
      const later = [...objects].filter(([key]) => key > after)
      return later.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 1000)
    },
  }
}
