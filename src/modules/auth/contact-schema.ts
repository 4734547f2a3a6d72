import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { Code, Email, Password, Phone } from './schema.ts'

export const AskForEmail = z.object({ email: Email })
export const ConfirmEmail = z.object({ email: Email, code: Code })
export const AskForPhone = z.object({ phone: Phone })
export const ConfirmPhone = z.object({ phone: Phone, code: Code })

export const StepUp = z
  .object({ password: Password.optional(), code: Code.optional(), totp: Code.optional() })
  .superRefine(({ password, code, totp }, ctx) => {
    if ([password, code, totp].filter((given) => given !== undefined).length !== 1)
      ctx.addIssue({
        code: 'custom',
        message: 'Give your password, a code that was sent, or one of your authenticator app',
        params: { code: 'proof.required' },
      })
  })
export type StepUp = z.output<typeof StepUp>

export const SteppedUp = z.object({ fresh_until: instant }).meta({ id: 'SteppedUp' })
