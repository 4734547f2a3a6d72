import { readFileSync, rmSync } from 'node:fs'

/** Places where a crash would hurt most. Those of `request` are met by every write, in this order. */
export type FailpointName =
  | 'request.before_tx'
  | 'request.before_commit'
  | 'request.after_commit'
  | 'checkout.before_write'
  | 'session.before_gateway'
  | 'session.after_gateway'
  | 'session.after_persist'
  | 'webhook.after_insert'
  | 'webhook.before_reply'
  | 'capture.before_commit'
  | 'refund.before_gateway'
  | 'refund.after_gateway'
  | 'timer.before_commit'
  | 'upload.after_object'
  | 'job.claimed'
  | 'job.before_ack'

let armed: string | undefined

/** From now on the file at this path says what fails next, as `name action`: kill, throw or hang. Only with FAILPOINTS=1, which production refuses. */
export function armFailpoints(file: string): void {
  armed = file
}

/** Does nothing unless armed and next. What is done is done once: the file goes first, so that the process after a kill lives. */
export async function fp(name: FailpointName): Promise<void> {
  if (armed === undefined) return
  const action = actionFor(armed, name)
  if (action === undefined) return
  rmSync(armed, { force: true })
  if (action === 'kill') process.kill(process.pid, 'SIGKILL')
  if (action === 'throw') throw new Error(`failpoint ${name}`)
  await new Promise<never>(() => {})
}

function actionFor(file: string, name: FailpointName): string | undefined {
  try {
    const [wanted, action] = readFileSync(file, 'utf8').trim().split(' ')
    return wanted === name ? action : undefined
  } catch {
    return undefined
  }
}
