import { on } from '#platform/jobs/job.ts'
import { showPicture } from './pictures.ts'

export const jobs = [on('media.settled', 'profiles.show_picture', showPicture)]
