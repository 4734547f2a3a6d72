import { z } from 'zod'
import { instant } from '#platform/wire.ts'
import { Code, DeviceToken } from './schema.ts'

const RecoveryCode = z
  .string()
  .max(40)
  .regex(/^[\w\s-]{16,40}$/, { error: 'A recovery code has sixteen letters and digits' })
  .meta({ wire: { type: 'string', examples: ['h3zk-9m2p-x7qd-40wv'] } })

export const ShowSecondFactor = z
  .object({
    challenge: z.string().regex(/^[\w-]{43}$/, { error: 'This is no challenge' }),
    code: Code.optional(),
    recovery_code: RecoveryCode.optional(),
    device_token: DeviceToken.optional(),
  })
  .superRefine(({ code, recovery_code }, ctx) => {
    if ((code === undefined) === (recovery_code === undefined))
      ctx.addIssue({ code: 'custom', message: 'Give either a code of the app or a recovery code', params: { code: 'proof.required' } })
  })
export type ShowSecondFactor = z.output<typeof ShowSecondFactor>

export const SecondFactorState = z
  .object({
    on: z.boolean(),
    /** Staff cannot be without. */
    required: z.boolean(),
    confirmed_at: instant.nullable(),
    recovery_codes_left: z.int(),
  })
  .meta({ id: 'SecondFactorState' })
export type SecondFactorState = z.output<typeof SecondFactorState>

/** Told once: the secret to type into an authenticator app, and the address to show as a QR code. */
export const SecondFactorSecret = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'SecondFactorSecret' })
export type SecondFactorSecret = z.output<typeof SecondFactorSecret>

export const ConfirmSecondFactor = z.object({ code: Code })

/** Told once. */
export const RecoveryCodes = z.object({ recovery_codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' })
export type RecoveryCodes = z.output<typeof RecoveryCodes>
