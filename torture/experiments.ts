import type { Experiment } from './experiment.ts'
import { access } from './experiments/access.ts'
import { guessing } from './experiments/codes.ts'
import { enumeration } from './experiments/enumeration.ts'
import { refreshing } from './experiments/refresh.ts'
import { sockets } from './experiments/sockets.ts'

/** Every experiment there is, by its number in the plan. */
export const experiments: readonly Experiment[] = [...refreshing, ...guessing, ...enumeration, ...access, ...sockets].sort((a, b) =>
  a.id.localeCompare(b.id, 'en', { numeric: true }),
)
