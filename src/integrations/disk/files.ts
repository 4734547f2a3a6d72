import { createReadStream, createWriteStream } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { randomToken } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'

/** A key is ours, so a path made of it stays below the root; anything else is a mistake of ours. */
const isKey = /^[0-9a-f]{2}\/[0-9a-f]{20,60}(\.[a-z0-9]{1,20})?$/
const reserve_bytes = 50_000_000

export const full = (cause?: unknown) =>
  new Problem('unavailable', 'storage.full', 'There is no room for files right now; try again later', {
    ...(cause !== undefined && { cause }),
    headers: { 'retry-after': '60' },
  })

export const missing = () => new Problem('not_found', 'storage.missing', 'The file is no longer there')

export type Files = ReturnType<typeof openFiles>

/** Files below `root`, whole or not at all: each is written beside its place and moved there when it is complete. `room` is how much may still come. */
export function openFiles(root: string, room: () => Promise<number> = () => freeBelow(root)) {
  const incoming = join(root, 'incoming')
  const pathOf = (key: string): string => {
    if (!isKey.test(key)) throw new Error('not a key of ours')
    return join(root, ...key.split('/'))
  }

  return {
    pathOf,
    /** Fails when more or fewer bytes come than were said. */
    async write(key: string, bytes: number, body: Readable): Promise<void> {
      const path = pathOf(key)
      const beside = join(incoming, randomToken(16))
      try {
        await mkdir(incoming, { recursive: true, mode: 0o700 })
        if (bytes > (await room())) throw full()
        await pipeline(body, exactly(bytes), createWriteStream(beside, { flags: 'wx', mode: 0o600 }))
        await flush(beside)
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(beside, path)
      } catch (error) {
        await rm(beside, { force: true })
        const { code } = error as NodeJS.ErrnoException
        throw code === 'ENOSPC' || code === 'EDQUOT' ? full(error) : error
      }
    },
    async bytesOf(key: string): Promise<number | undefined> {
      return (await stat(pathOf(key)).catch(absent))?.size
    },
    async read(key: string, range?: { start: number; end: number }): Promise<Readable> {
      const path = pathOf(key)
      const handle = await open(path).catch(absent)
      if (!handle) throw missing()
      await handle.close()
      return createReadStream(path, range)
    },
    /** A second name for the same bytes, which nobody writes into: what is written is always a new file. */
    async copy(from: string, to: string): Promise<void> {
      const beside = join(incoming, randomToken(16))
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const found = await link(pathOf(from), beside).then(() => true, absent)
      if (!found) throw missing()
      await mkdir(dirname(pathOf(to)), { recursive: true, mode: 0o700 })
      await rename(beside, pathOf(to))
    },
    remove: (key: string) => rm(pathOf(key), { force: true }),
    /** Throws away what somebody began to write more than an hour ago. */
    async forgetOld(now: number): Promise<void> {
      for (const name of await readdir(incoming).catch(() => [] as string[])) {
        const path = join(incoming, name)
        const found = await stat(path).catch(absent)
        if (found && found.mtimeMs < now - 3_600_000) await rm(path, { force: true })
      }
    },
    async list(after: string | undefined): Promise<{ key: string; stored_at: Date }[]> {
      const items: { key: string; stored_at: Date }[] = []
      const folders = (await readdir(root).catch(() => [] as string[])).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()
      for (const folder of folders) {
        if (after !== undefined && folder < after.slice(0, 2)) continue
        for (const name of (await readdir(join(root, folder))).sort()) {
          const key = `${folder}/${name}`
          if (!isKey.test(key) || (after !== undefined && key <= after)) continue
          const found = await stat(join(root, folder, name)).catch(absent)
          if (found) items.push({ key, stored_at: found.mtime })
          if (items.length === 1000) return items
        }
      }
      return items
    },
  }
}

function absent(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
}

async function freeBelow(root: string): Promise<number> {
  const { bavail, bsize } = await statfs(root)
  return bavail * bsize - reserve_bytes
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync().finally(() => handle.close())
}

/** Passes on exactly so many bytes. */
function exactly(bytes: number): Transform {
  let left = bytes
  const wrong = () => new Problem('invalid', 'upload.wrong_size', `Send exactly ${bytes} bytes`)
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      left -= chunk.length
      if (left < 0) next(wrong())
      else next(null, chunk)
    },
    flush(next) {
      next(left === 0 ? null : wrong())
    },
  })
}
