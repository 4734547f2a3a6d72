import { pgCode } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'

/** For `catch`: what the unique index refuses is a conflict (409), anything else flies on. */
export function orTaken(code: string, message: string): (error: unknown) => never {
  return (error) => {
    if (pgCode(error) === '23505') throw new Problem('conflict', code, message, { cause: error })
    throw error
  }
}
