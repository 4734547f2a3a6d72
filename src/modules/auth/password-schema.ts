import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { Code, DeviceToken, Email, NewPassword, Password } from './schema.ts'

export const ChangePassword = z.object({ current_password: Password, new_password: NewPassword })
export type ChangePassword = z.output<typeof ChangePassword>

export const SetPassword = z.object({ new_password: NewPassword })
export type SetPassword = z.output<typeof SetPassword>

export const ForgotPassword = z.object({ email: Email, device_token: DeviceToken.optional() })
export type ForgotPassword = z.output<typeof ForgotPassword>

export const ResetPassword = z.object({ email: Email, code: Code, new_password: NewPassword, device_token: DeviceToken.optional() })
export type ResetPassword = z.output<typeof ResetPassword>

export const PasswordChanged = z.object({ changed_at: instant }).meta({ id: 'PasswordChanged' })
