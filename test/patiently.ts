import { isApiError } from '#sdk'

/** Asks again while the server says that it is too busy, so that a slow machine does not decide. */
export function patiently<T>(ask: () => Promise<T>, tries = 20): Promise<T> {
  return ask().catch((error: unknown) => {
    if (tries > 0 && isApiError(error, 'service.unavailable')) return patiently(ask, tries - 1)
    throw error
  })
}
