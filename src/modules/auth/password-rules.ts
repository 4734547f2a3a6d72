import { invalidField } from '#platform/problem.ts'
import { isCommonPassword, isOwnWords } from './rules.ts'

export const too_common = 'Too many people use this password; take another, such as four words you can remember'
export const own_words = 'Whoever knows your name or address would try this password; take another, such as four words you can remember'

/** Problem `request.invalid` (400) for a new password that anybody would try, or anybody who knows its owner's name and address. */
export function refuseCommon(new_password: string, owner: { email: string | null; name?: string }, pointer = '/new_password'): void {
  const email = owner.email ?? undefined
  if (isCommonPassword(new_password, email)) throw invalidField(pointer, 'password.common', too_common)
  if (isOwnWords(new_password, { email, name: owner.name })) throw invalidField(pointer, 'password.own_words', own_words)
}
