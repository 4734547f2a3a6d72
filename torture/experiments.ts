import type { Experiment } from './experiment.ts'
import { access } from './experiments/access.ts'
import { weather } from './experiments/gateway-down.ts'
import { guessing } from './experiments/codes.ts'
import { enumeration } from './experiments/enumeration.ts'
import { outages } from './experiments/database-killed.ts'
import { dialects } from './experiments/dialects.ts'
import { floods } from './experiments/flood.ts'
import { media } from './experiments/media.ts'
import { matrix } from './experiments/matrix.ts'
import { racing } from './experiments/once.ts'
import { crashing } from './experiments/crash.ts'
import { killings } from './experiments/killed-at-random.ts'
import { onlyOnce } from './experiments/once-money.ts'
import { shuffled } from './experiments/orders-of-events.ts'
import { races } from './experiments/pairs.ts'
import { play } from './experiments/play.ts'
import { refreshing } from './experiments/refresh.ts'
import { secrecy } from './experiments/secrets.ts'
import { hooks } from './experiments/webhooks.ts'
import { sockets } from './experiments/sockets.ts'
import { checkersOf } from './plants/checked.ts'
import { stuffing } from './experiments/stuffing.ts'

const honest: readonly Experiment[] = [
  ...refreshing,
  ...racing,
  ...matrix,
  ...secrecy,
  ...stuffing,
  ...guessing,
  ...enumeration,
  ...access,
  ...media,
  ...play,
  ...crashing,
  ...killings,
  ...hooks,
  ...floods,
  ...shuffled,
  ...dialects,
  ...outages,
  ...races,
  ...weather,
  ...onlyOnce,
  ...sockets,
]

/** Every experiment there is, by its number in the plan. */
export const experiments: readonly Experiment[] = [...honest, checkersOf(honest)].sort((a, b) =>
  a.id.localeCompare(b.id, 'en', { numeric: true }),
)
