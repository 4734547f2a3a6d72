import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { sha256 } from '#platform/crypto.ts'

/** The bytes a request carries, taken out of their chunks; a string when they are not what was promised: S3's word for that. */
export async function payloadOf(req: IncomingMessage): Promise<Buffer | string> {
  const raw = await buffer(req)
  const promised = req.headers['x-amz-content-sha256']
  if (promised === undefined || promised === 'UNSIGNED-PAYLOAD') return raw
  if (promised === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return unchunk(raw, Number(req.headers['x-amz-decoded-content-length']))
  if (!/^[0-9a-f]{64}$/.test(String(promised))) return 'NotImplemented'
  return sha256(raw).toString('hex') === promised ? raw : 'XAmzContentSHA256Mismatch'
}

/** `aws-chunked`: length in hexadecimal, bytes, and after the last chunk a checksum of all of them. */
function unchunk(raw: Buffer, length: number): Buffer | string {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = raw.indexOf('\r\n', at)
    const size = Number.parseInt(raw.toString('latin1', at, end), 16)
    if (end < 0 || Number.isNaN(size)) return 'IncompleteBody'
    at = end + 2
    if (size === 0) break
    parts.push(raw.subarray(at, at + size))
    at += size + 2
  }
  const body = Buffer.concat(parts)
  if (body.length !== length) return 'IncompleteBody'
  const trailer = /x-amz-checksum-crc32:([\w+/=]+)/.exec(raw.toString('latin1', at))?.[1]
  if (trailer === undefined) return body
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return sum.toString('base64') === trailer ? body : 'BadDigest'
}
