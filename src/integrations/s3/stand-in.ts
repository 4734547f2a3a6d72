import type { IncomingMessage, ServerResponse } from 'node:http'
import { openBucket, type Bucket } from './objects.ts'
import { payloadOf } from './payload.ts'
import { refusalOf, type Keys } from './signature.ts'

export type S3StandIn = {
  readonly bucket: Bucket
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  readonly knobs: Knobs
}
/** For tests: what to do in place of the next answers, and how large the disk is. */
export type Knobs = { next: ('500' | 'drop' | 'hang')[]; most_bytes: number }

type Options = Keys & { bucket: string; now?: () => number }
type Asked = { req: IncomingMessage; res: ServerResponse; url: URL; key: string; bucket: Bucket; name: string; knobs: Knobs }

/** S3 as far as we use it, in memory: one bucket by path, signatures of version 4 checked, `aws-chunked`, uploads in parts, ranges. */
export function openS3StandIn({ bucket: name, now = Date.now, ...keys }: Options): S3StandIn {
  const bucket = openBucket(now)
  const knobs: Knobs = { next: [], most_bytes: Number.POSITIVE_INFINITY }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const knob = knobs.next.shift()
    if (knob === 'hang') return
    if (knob === 'drop') return void req.socket.destroy()
    if (knob === '500') return fail(res, 500, 'InternalError')
    const url = new URL(req.url ?? '/', 'http://s3')
    const refusal = refusalOf(req, url, keys, now())
    if (refusal) return fail(res, refusal.status, refusal.code)
    const [, asked = '', ...rest] = url.pathname.split('/')
    if (asked !== name) return fail(res, 404, 'NoSuchBucket')
    await serve({ req, res, url, key: decodeURIComponent(rest.join('/')), bucket, name, knobs })
  }
  return { bucket, handle, knobs }
}

async function serve(asked: Asked): Promise<void> {
  const { req, res, url, key, bucket } = asked
  const upload = url.searchParams.get('uploadId')
  if (key === '') return list(asked)
  if (req.method === 'PUT') return put(asked, upload)
  if (req.method === 'GET' && upload !== null) return listParts(asked, upload)
  if (req.method === 'GET' || req.method === 'HEAD') return get(asked)
  if (req.method === 'POST' && url.searchParams.has('uploads')) {
    const id = bucket.begin(key, req.headers['content-type'] ?? '')
    return xml(res, `<InitiateMultipartUploadResult><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
  }
  if (req.method === 'POST' && upload !== null) return complete(asked, upload)
  if (req.method === 'DELETE' && upload !== null && !bucket.abort(upload, key)) return fail(res, 404, 'NoSuchUpload')
  if (req.method === 'DELETE') {
    if (upload === null) bucket.objects.delete(key)
    return void res.writeHead(204).end()
  }
  fail(res, 405, 'MethodNotAllowed')
}

async function put({ req, res, url, key, bucket, name, knobs }: Asked, upload: string | null): Promise<void> {
  const source = req.headers['x-amz-copy-source']
  if (typeof source === 'string') {
    const from = bucket.objects.get(
      decodeURIComponent(source)
        .replace(/^\//, '')
        .slice(name.length + 1),
    )
    if (!from) return fail(res, 404, 'NoSuchKey')
    const { etag } = bucket.put(key, from.body, from.content_type)
    return xml(res, `<CopyObjectResult><ETag>${quoted(etag)}</ETag></CopyObjectResult>`)
  }
  const body = await payloadOf(req)
  if (typeof body === 'string') return fail(res, 400, body)
  if (body.length > knobs.most_bytes) return fail(res, 507, 'InsufficientStorage')
  const number = Number(url.searchParams.get('partNumber') ?? 0)
  const stored = upload === null ? bucket.put(key, body, req.headers['content-type'] ?? '') : bucket.part(upload, key, number, body)
  if (!stored) return fail(res, 404, 'NoSuchUpload')
  res.writeHead(200, { etag: stored.etag, 'content-length': 0 }).end()
}

function get({ req, res, key, bucket }: Asked): void {
  const found = bucket.objects.get(key)
  if (!found) return fail(res, 404, 'NoSuchKey')
  const { body, content_type, etag, stored_at } = found
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(req.headers.range ?? '') ?? []
  const part = from === '' ? body : body.subarray(Number(from), to === '' ? body.length : Number(to) + 1)
  if (from !== '' && part.length === 0) return fail(res, 416, 'InvalidRange')
  const range = from !== '' && { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${body.length}` }
  const headers = { 'content-type': content_type, 'content-length': part.length, etag, 'last-modified': stored_at.toUTCString(), ...range }
  res.writeHead(range ? 206 : 200, headers)
  res.end(req.method === 'HEAD' ? undefined : part)
}

function list({ req, res, url, bucket }: Asked): void {
  if (req.method !== 'GET' || url.searchParams.get('list-type') !== '2') return fail(res, 405, 'MethodNotAllowed')
  const found = bucket.list(url.searchParams.get('start-after') ?? '')
  const contents = found.map(
    ([key, { body, stored_at }]) =>
      `<Contents><Key>${key}</Key><LastModified>${stored_at.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`,
  )
  xml(res, `<ListBucketResult><KeyCount>${found.length}</KeyCount>${contents.join('')}</ListBucketResult>`)
}

function listParts({ res, key, bucket }: Asked, upload: string): void {
  const parts = bucket.partsOf(upload, key)
  if (!parts) return fail(res, 404, 'NoSuchUpload')
  const shown = [...parts].sort(([a], [b]) => a - b)
  const texts = shown.map(
    ([number, { etag, body }]) => `<Part><PartNumber>${number}</PartNumber><ETag>${quoted(etag)}</ETag><Size>${body.length}</Size></Part>`,
  )
  xml(res, `<ListPartsResult>${texts.join('')}</ListPartsResult>`)
}

async function complete({ req, res, key, bucket }: Asked, upload: string): Promise<void> {
  const body = await payloadOf(req)
  if (typeof body === 'string') return fail(res, 400, body)
  const named = [...body.toString().matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)<\/PartNumber>/.exec(part)?.[1]),
    etag: (/<ETag>(.*?)<\/ETag>/.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
  }))
  const done = bucket.complete(upload, key, named)
  if (typeof done === 'string') return fail(res, done === 'NoSuchUpload' ? 404 : 400, done)
  xml(res, `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>${quoted(done.etag)}</ETag></CompleteMultipartUploadResult>`)
}

const quoted = (etag: string) => etag.replaceAll('"', '&quot;')

function xml(res: ServerResponse, text: string, status = 200): void {
  res.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
}

function fail(res: ServerResponse, status: number, code: string): void {
  // What was still to come is not read.
  if (!res.req.complete) res.setHeader('connection', 'close')
  xml(res, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`, status)
}
