import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createHash } from 'node:crypto'
import multer, { MulterError, type StorageEngine } from 'multer'
import { z } from 'zod'
import { randomToken } from '../crypto.ts'
import { Problem } from '../problem.ts'

/** A file that came with a form, kept on disk until the request is answered. Its name and type are what the caller says. */
export type FormFile = {
  readonly name: string
  readonly content_type: string
  readonly bytes: number
  readonly sha256: Buffer
  read(): Readable
}

/** The file of a form, as a field of an endpoint's input. */
export const formFile = z
  .unknown()
  .transform((value, ctx): FormFile => {
    if (typeof value === 'object' && value !== null && 'read' in value) return value as FormFile
    ctx.issues.push({ code: 'custom', input: value, message: 'Send one file, in the field "file"', params: { code: 'file.missing' } })
    return z.NEVER
  })
  .meta({ wire: { type: 'string', format: 'binary' } })

export type Form = { readonly fields: Record<string, unknown>; forget(): Promise<void> }
export type FormReader = (req: IncomingMessage, res: ServerResponse, most_bytes: number) => Promise<Form>

const most_around_bytes = 20_000
type Kept = { path: string; file: FormFile }

/** Reads forms with one file, `file`, into `folder`, never into memory. Whatever lies there for longer than a request can take is thrown away. */
export function openForms(folder: string): FormReader {
  forgetOld(folder)
  return async (req, res, most_bytes) => {
    if (!/^multipart\/form-data\s*;/i.test(req.headers['content-type'] ?? ''))
      throw new Problem('unsupported', 'request.unsupported_media_type', 'Send a form: Content-Type: multipart/form-data')
    if (Number(req.headers['content-length'] ?? 0) > most_bytes + most_around_bytes) throw tooLarge(most_bytes)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const kept: Kept[] = []
    const forget = async () => void (await Promise.all(kept.splice(0).map(({ path }) => rm(path, { force: true }))))
    try {
      const fields = await parse(req, res, storageIn(folder, kept), most_bytes)
      const [first] = kept
      return { fields: { ...fields, ...(first && { file: first.file }) }, forget }
    } catch (error) {
      await forget()
      throw refusal(error, most_bytes)
    }
  }
}

function parse(req: IncomingMessage, res: ServerResponse, storage: StorageEngine, most_bytes: number): Promise<object> {
  const limits = { fileSize: most_bytes, files: 1, fields: 10, fieldSize: 4_000, fieldNameSize: 100, parts: 11, headerPairs: 20 }
  return new Promise((resolve, reject) => {
    let read = 0
    // Multer reads what it has refused to the end; whoever sends without end is not listened to for so long.
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        read += chunk.length
        if (read > most_bytes + most_around_bytes) reject(tooLarge(most_bytes))
        next(null, chunk)
      },
    })
    const streamHandler = (from: Readable, into: NodeJS.WritableStream) => void from.pipe(counted).pipe(into)
    // Its types know nothing of the newer options.
    const options: multer.Options & { streamHandler: unknown } = {
      storage,
      limits: { ...limits, fieldNestingDepth: 0 },
      defParamCharset: 'utf8',
      streamHandler,
    }
    const form = multer(options).single('file')
    type Seen = Parameters<typeof form>
    form(req as Seen[0], res as Seen[1], (error: unknown) => {
      if (error) reject(error instanceof Error ? error : new Error('the form could not be read'))
      else resolve((req as IncomingMessage & { body?: object }).body ?? {})
    })
  })
}

function storageIn(folder: string, kept: Kept[]): StorageEngine {
  return {
    _handleFile(_req, { originalname: name, mimetype: content_type, stream }, done) {
      const path = join(folder, randomToken(16))
      const hash = createHash('sha256')
      let bytes = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          bytes += chunk.length
          hash.update(chunk)
          next(null, chunk)
        },
      })
      const file = (): FormFile => ({ name, content_type, bytes, sha256: hash.digest(), read: () => createReadStream(path) })
      pipeline(stream, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 })).then(
        () => done(null, { path: kept[kept.push({ path, file: file() }) - 1]?.path ?? path }),
        (error: unknown) => void rm(path, { force: true }).finally(() => done(error)),
      )
    },
    _removeFile(_req, { path }, done) {
      rm(path, { force: true }).then(() => done(null), done)
    },
  }
}

const tooLarge = (most_bytes: number) =>
  new Problem('too_large', 'request.too_large', `A form brings at most ${most_bytes / 1e6} MB; ask for an upload of its own for more`)

const full = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS'])

function refusal(error: unknown, most_bytes: number): unknown {
  if (error instanceof Problem) return error
  const { code } = error as { code?: string }
  if (code === 'LIMIT_FILE_SIZE') return tooLarge(most_bytes)
  if (code !== undefined && full.has(code))
    return new Problem('unavailable', 'service.unavailable', 'There is no room for files right now; try again later', {
      cause: error,
      headers: { 'retry-after': '60' },
    })
  if (error instanceof MulterError)
    return new Problem('invalid', 'request.malformed', `The form is not accepted: ${error.message.toLowerCase()}`)
  return new Problem('invalid', 'request.malformed', 'The form is not valid multipart/form-data')
}

/** A server that was killed forgot nothing by itself. */
function forgetOld(folder: string): void {
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const path = join(folder, name)
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (mtimeMs < Date.now() - 3_600_000) rmSync(path, { force: true })
  }
}
