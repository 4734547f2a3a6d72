import { Problem } from '#platform/problem.ts'

export const missing = () => new Problem('not_found', 'storage.missing', 'The file is no longer there')

/** For what may not be there: undefined then. */
export function isAbsent(error: unknown): undefined {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
  const absent =
    ['NotFound', 'NoSuchKey', 'NoSuchUpload'].includes(name ?? '') || ($metadata?.httpStatusCode === 404 && name !== 'NoSuchBucket')
  if (!absent) throw error
}

/** Full is what some that speak like S3 say when their disk is. */
const fullNames = new Set(['InsufficientStorage', 'XMinioStorageFull', 'QuotaExceeded', 'EntityTooLarge'])

/** Runs a call; whatever S3 or the network does becomes a Problem that says what S3 said, and neither address nor key. */
export async function withS3<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Problem) throw error
    const { name, message, $metadata } = error as { name?: string; message?: string; $metadata?: { httpStatusCode?: number } }
    const status = $metadata?.httpStatusCode
    const cause = new Error(`S3: ${[status, name, message].filter((part) => part !== undefined).join(' ')}`)
    const headers = { 'retry-after': '30' }
    if (status === 507 || fullNames.has(name ?? ''))
      throw new Problem('unavailable', 'storage.full', 'There is no room for files right now; try again later', { cause, headers })
    throw new Problem('unavailable', 'storage.unavailable', 'Files cannot be reached right now; try again in a minute', { cause, headers })
  }
}
