import { z } from 'zod'
import { id, instant } from '#platform/wire.ts'

export const userTypes = ['creator', 'brand', 'agent', 'admin'] as const
export const userStatuses = ['pending', 'active', 'suspended', 'banned'] as const

/** An account as its owner sees it. */
export const User = z
  .object({
    id,
    user_type: z.enum(userTypes),
    status: z.enum(userStatuses),
    name: z.string(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    email: z.string().nullable(),
    email_verified: z.boolean(),
    phone: z.string().nullable(),
    phone_verified: z.boolean(),
    profile_image_url: z.string().nullable(),
    cover_image_url: z.string().nullable(),
    age: z.number().nullable(),
    language: z.string().nullable(),
    timezone: z.string().nullable(),
    onboarding_completed: z.boolean(),
    last_login_at: instant.nullable(),
    created_at: instant,
  })
  .meta({ id: 'User' })

export type User = z.output<typeof User>
