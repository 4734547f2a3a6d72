import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sameBytes, sha256 } from '#platform/crypto.ts'

export type Keys = { region: string; access_key_id: string; secret_access_key: string }
/** A refusal in S3's own words. */
export type Refusal = { status: number; code: string }

const refuse = (code: string, status = 403): Refusal => ({ status, code })
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Why this request is not let in; undefined when its signature (version 4, in a header or in the address) is right and not too old. */
export function refusalOf(req: IncomingMessage, url: URL, keys: Keys, now: number): Refusal | undefined {
  const signed = signedIn(req, url)
  if (!signed) return refuse('AccessDenied')
  const { credential, signedHeaders, signature, date, expires_s } = signed
  const [access_key_id, day = '', region, service, end] = credential.split('/')
  if (access_key_id !== keys.access_key_id) return refuse('InvalidAccessKeyId')
  if (region !== keys.region || service !== 's3' || end !== 'aws4_request' || !date.startsWith(day))
    return refuse('AuthorizationHeaderMalformed', 400)
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(now - at) < 900_000) && expires_s === undefined) return refuse('RequestTimeTooSkewed')
  if (expires_s !== undefined && (!(expires_s <= 604_800) || now > at + expires_s * 1000 || now < at - 900_000))
    return refuse('AccessDenied')

  const canonical = canonicalOf(
    req,
    url,
    signedHeaders,
    expires_s === undefined ? String(req.headers['x-amz-content-sha256']) : 'UNSIGNED-PAYLOAD',
  )
  const scope = `${day}/${keys.region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical).toString('hex')].join('\n')
  const key = [keys.region, 's3', 'aws4_request'].reduce<Buffer>(
    (made, part) => hmac(made, part),
    hmac(`AWS4${keys.secret_access_key}`, day),
  )
  return sameBytes(hmac(key, text), Buffer.from(signature, 'hex')) ? undefined : refuse('SignatureDoesNotMatch')
}

function signedIn(req: IncomingMessage, url: URL) {
  const query = url.searchParams
  if (query.has('X-Amz-Signature')) {
    const value = (name: string) => query.get(`X-Amz-${name}`) ?? ''
    return {
      credential: value('Credential'),
      signedHeaders: value('SignedHeaders').split(';'),
      signature: value('Signature'),
      date: value('Date'),
      expires_s: Number(value('Expires')),
    }
  }
  const match = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    req.headers.authorization ?? '',
  )
  if (!match) return undefined
  const [, credential = '', signedHeaders = '', signature = ''] = match
  return { credential, signedHeaders: signedHeaders.split(';'), signature, date: String(req.headers['x-amz-date']), expires_s: undefined }
}

function canonicalOf(req: IncomingMessage, url: URL, signedHeaders: readonly string[], payload: string): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
  const headers = signedHeaders.map((name) => `${name}:${String(req.headers[name] ?? '').trim()}\n`)
  return [req.method, url.pathname, query.join('&'), headers.join(''), signedHeaders.join(';'), payload].join('\n')
}
