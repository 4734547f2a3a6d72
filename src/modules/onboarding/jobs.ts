import { on } from '#platform/jobs/job.ts'
import { keepInStep } from './service.ts'

export const jobs = [
  on('profile.changed', 'onboarding.keep_profile_step', keepInStep),
  on('terms.accepted', 'onboarding.keep_terms_step', keepInStep),
]
