export type Tokens = { access_token: string; refresh_token: string }

/** The tokens of who is signed in, and one refresh at a time for all calls that need it. */
export type Session = {
  tokens(): Tokens | undefined
  setTokens(tokens: Tokens | undefined): void
  /** Gets new tokens unless `used` is no longer the current access token; false when there is no way to get them. */
  renew(used: string | undefined): Promise<boolean>
}

/** `ask` exchanges a refresh token; undefined means that it is good for nothing any more, an error that it could not be tried. */
export function openSession(
  first: Tokens | undefined,
  onTokens: ((tokens: Tokens | undefined) => void) | undefined,
  ask: (refresh_token: string) => Promise<Tokens | undefined>,
): Session {
  let current = first
  let renewing: Promise<boolean> | undefined

  const setTokens = (tokens: Tokens | undefined) => {
    current = tokens && { access_token: tokens.access_token, refresh_token: tokens.refresh_token }
    onTokens?.(current)
  }
  const exchange = async (before: Tokens) => {
    const tokens = await ask(before.refresh_token)
    // Whoever signed in or out meanwhile counts.
    if (current === before) setTokens(tokens)
    return current !== undefined
  }
  return {
    tokens: () => current,
    setTokens,
    async renew(used) {
      if (!current) return false
      if (current.access_token !== used) return true
      renewing ??= exchange(current).finally(() => (renewing = undefined))
      return renewing
    },
  }
}

/** The tokens in an answer that holds some, such as a sign-in's. */
export function tokensIn(answer: unknown): Tokens | undefined {
  if (typeof answer !== 'object' || answer === null || !('access_token' in answer) || !('refresh_token' in answer)) return undefined
  const { access_token, refresh_token } = answer
  return typeof access_token === 'string' && typeof refresh_token === 'string' ? { access_token, refresh_token } : undefined
}
