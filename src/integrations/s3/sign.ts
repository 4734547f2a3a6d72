import { PutObjectCommand, UploadPartCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { UploadPart } from '#platform/ports.ts'

type Promised = { key: string; bytes: number; content_type: string; seconds: number }

/** Length and type are signed, so S3 refuses any other. */
export async function signPut(client: S3Client, Bucket: string, { key: Key, bytes, content_type, seconds }: Promised): Promise<UploadPart> {
  const command = new PutObjectCommand({ Bucket, Key, ContentLength: bytes, ContentType: content_type })
  const signableHeaders = new Set(['host', 'content-type', 'content-length'])
  const url = await getSignedUrl(client, command, { expiresIn: seconds, signableHeaders })
  return { method: 'PUT', url, headers: { 'content-type': content_type }, offset: 0, bytes }
}

/** One address for each part; the type was said when the upload was opened. */
export async function signParts(
  client: S3Client,
  Bucket: string,
  { key: Key, bytes, seconds }: Promised,
  UploadId: string,
  part_bytes: number,
): Promise<UploadPart[]> {
  const parts: UploadPart[] = []
  for (let offset = 0; offset < bytes; offset += part_bytes) {
    const length = Math.min(part_bytes, bytes - offset)
    const command = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: parts.length + 1, ContentLength: length })
    const url = await getSignedUrl(client, command, { expiresIn: seconds, signableHeaders: new Set(['host', 'content-length']) })
    parts.push({ method: 'PUT', url, headers: {}, offset, bytes: length })
  }
  return parts
}
