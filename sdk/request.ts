import type { Call, CallOptions } from './types.ts'

export type Request = {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | FormData
  signal?: AbortSignal | undefined
}

/** Puts the flat input where it belongs: into the path, then the query (GET, DELETE) or the body. */
export function requestOf(base_url: string, call: Call, input: Readonly<Record<string, unknown>>, options: CallOptions): Request {
  const rest = { ...input }
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    if (value === undefined || value === null || value === '') throw new TypeError(`${call.method} ${call.path} needs ${name}`)
    return encodeURIComponent(String(value))
  })
  const asks = call.method === 'GET' || call.method === 'DELETE'
  const query = queryOf({ ...(asks && rest), ...(options.dry_run && { dry_run: true }) })
  const hasBody = !asks && Object.keys(rest).length > 0
  return {
    url: `${base_url.replace(/\/+$/, '')}/api/v1${path}${query && `?${query}`}`,
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(hasBody && !call.form && { 'content-type': 'application/json' }),
      // One key for all tries of this call, so that a repeated one acts once.
      ...(call.keyed && !options.dry_run && { 'idempotency-key': options.idempotency_key ?? randomKey() }),
      ...(options.if_match !== undefined && { 'if-match': `"${options.if_match}"` }),
      ...options.headers,
    },
    ...(hasBody && { body: call.form ? formOf(rest) : JSON.stringify(rest) }),
    signal: options.signal,
  }
}

/** The file last: by then the server knows what it is for. */
function formOf(fields: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (name !== 'file' && value !== undefined && value !== null) form.append(name, String(value))
  if (fields['file']) form.append('file', fields['file'] as Blob)
  return form
}

/** By hand, because React Native's URLSearchParams is not complete. */
function queryOf(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
}

/** 128 random bits. React Native has no crypto of its own; a key must be new, not secret. */
function randomKey(): string {
  const bytes = new Uint8Array(16)
  if (globalThis.crypto?.getRandomValues) globalThis.crypto.getRandomValues(bytes)
  else for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
