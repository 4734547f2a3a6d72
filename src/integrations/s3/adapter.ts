import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Readable } from 'node:stream'
import type { Storage } from '#platform/ports.ts'
import { isAbsent, missing, withS3 } from './failures.ts'
import { signParts, signPut } from './sign.ts'

export type S3Options = {
  bucket: string
  region: string
  access_key_id: string
  secret_access_key: string
  /** Where what speaks S3 is; AWS unless given. */
  endpoint?: string
  /** A larger file is sent in parts of this size. */
  part_bytes?: number
  timeout_ms?: number
}

/** What goes wrong is told by what we throw. */
const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} }

/** Files in a bucket, by the official client. Browsers send to the bucket itself; the bucket's CORS rules have to allow PUT from the web apps. */
export function s3Storage(options: S3Options): Storage {
  const { bucket: Bucket, region, endpoint, part_bytes = 16_000_000, timeout_ms = 10_000 } = options
  const client = new S3Client({
    region,
    credentials: { accessKeyId: options.access_key_id, secretAccessKey: options.secret_access_key },
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    maxAttempts: 2,
    logger: silent,
    // Only where S3 insists: what merely speaks like S3 often knows no checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 2_000, requestTimeout: timeout_ms, throwOnRequestTimeout: true },
  })

  return {
    provider: endpoint === undefined ? 's3' : 'like s3',
    put: ({ key: Key, bytes, content_type, body }) =>
      withS3(async () => {
        const object = { Bucket, Key, Body: body, ContentLength: bytes, ContentType: content_type }
        await client.send(new PutObjectCommand(object)).finally(() => void body.destroy())
      }),
    bytesOf: (Key) =>
      withS3(async () => {
        const head = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(isAbsent)
        return head?.ContentLength
      }),
    read: (Key, range) =>
      withS3(async () => {
        const Range = range && `bytes=${range.start}-${range.end}`
        const found = await client.send(new GetObjectCommand({ Bucket, Key, ...(Range && { Range }) })).catch(isAbsent)
        if (!found?.Body) throw missing()
        return found.Body as Readable
      }),
    copy: (from, Key) =>
      withS3(async () => {
        const copied = await client.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${from}` })).catch(isAbsent)
        if (!copied) throw missing()
      }),
    remove: (Key) => withS3(async () => void (await client.send(new DeleteObjectCommand({ Bucket, Key })).catch(isAbsent))),
    list: (after) =>
      withS3(async () => {
        const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, ...(after !== undefined && { StartAfter: after }) }))
        return Contents.map(({ Key = '', LastModified = new Date(0) }) => ({ key: Key, stored_at: LastModified }))
      }),
    openUpload: (object) =>
      withS3(async () => {
        if (object.bytes <= part_bytes) return { upload_id: null, parts: [await signPut(client, Bucket, object)] }
        const { key: Key, content_type: ContentType } = object
        const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType }))
        if (UploadId === undefined) throw new Error('S3 opened an upload without a name')
        return { upload_id: UploadId, parts: await signParts(client, Bucket, object, UploadId, part_bytes) }
      }),
    closeUpload: ({ key: Key, upload_id: UploadId }) =>
      withS3(async () => {
        if (UploadId === null) return
        const parts = await client.send(new ListPartsCommand({ Bucket, Key, UploadId })).catch(isAbsent)
        // Whoever asks twice finds the upload gone and the object there.
        if (!parts?.Parts?.length) return
        const Parts = parts.Parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag }))
        await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } })).catch(isAbsent)
      }),
    abortUpload: ({ key: Key, upload_id: UploadId }) =>
      withS3(async () => {
        if (UploadId === null) return
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(isAbsent)
      }),
  }
}
