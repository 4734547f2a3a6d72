import { Problem } from '#platform/problem.ts'
import { lockedOut, type Guess } from './codes.ts'

export function credentialsInvalid(): Problem {
  return new Problem('unauthenticated', 'auth.credentials_invalid', 'There is no account with this address and password')
}

export function passwordWrong(): Problem {
  return new Problem('forbidden', 'auth.password_wrong', 'This is not the password of your account')
}

/** What a guess that failed is answered with. */
export function codeRefused(guessed: Exclude<Guess, { outcome: 'right' }>, now: Date): Problem {
  if (guessed.outcome === 'locked') return lockedOut(guessed.until, now)
  return new Problem('invalid', 'auth.code_invalid', 'The code is wrong, was used, or is too old; ask for a new one')
}
