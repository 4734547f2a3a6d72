import { invalidField } from '#platform/problem.ts'
import { isCommonPassword } from './rules.ts'

/** Problem `request.invalid` (400) for a new password that anybody would try. */
export function refuseCommon(new_password: string, email: string | null, pointer = '/new_password'): void {
  if (!isCommonPassword(new_password, email ?? undefined)) return
  throw invalidField(pointer, 'password.common', 'Too many people use this password; take another, such as four words you can remember')
}
