import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { BasicInfo, Preferences, Profile } from './schema.ts'
import { changeMine, readMine } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'profile.me',
    at: 'GET /profile/me',
    allow: 'profile.edit',
    summary: 'Read my account and profile, with what is missing in it',
    input: z.object({}),
    output: Profile,
    run: readMine,
  }),
  endpoint({
    id: 'profile.update_basic_info',
    at: 'POST /profile/update-basic-info',
    allow: 'profile.edit',
    summary: 'Change who I am: name, company or bio, place',
    description: 'A field left out stays as it is, null clears it. A field that only the other role has is refused.',
    input: BasicInfo,
    output: Profile,
    run: changeMine,
  }),
  endpoint({
    id: 'profile.update_preferences',
    at: 'POST /profile/update-preferences',
    allow: 'profile.edit',
    summary: 'Change what I look for or offer: industries or categories, rates, languages, place',
    description: 'A field left out stays as it is, null clears it. A field that only the other role has is refused.',
    input: Preferences,
    output: Profile,
    run: changeMine,
  }),
]
