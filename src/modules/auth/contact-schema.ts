import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { Code, Country, Email, onePhone, Password, Phone, refuseNoPhone } from './schema.ts'

export const AskForEmail = z.object({ email: Email })
export const ConfirmEmail = z.object({ email: Email, code: Code })
export const AskForPhone = z.object({ phone: Phone, country: Country.optional() }).overwrite(onePhone).superRefine(refuseNoPhone)
export const ConfirmPhone = z
  .object({ phone: Phone, country: Country.optional(), code: Code })
  .overwrite(onePhone)
  .superRefine(refuseNoPhone)

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
