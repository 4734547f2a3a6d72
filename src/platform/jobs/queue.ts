import { Logger, parseCronItems, run, runOnce, type CronItem, type Runner, type RunnerOptions, type TaskList } from 'graphile-worker'
import { minute_ms } from '../clock.ts'
import { fp } from '../failpoint.ts'
import { openCtx, system, type Emitted, type Engine } from '../ctx.ts'
import { statement, type Query } from '../db.ts'
import { Problem } from '../problem.ts'
import type { Job } from './job.ts'

const addJobs = statement(
  'jobs.add',
  `select graphile_worker.add_jobs(array(
     select row(identifier, payload, null, null, null, null, priority, null)::graphile_worker.job_spec
     from json_to_recordset($1) as spec(identifier text, payload json, priority smallint)))`,
)

/** Writes one row per job that listens to an emitted event, in the caller's transaction: the outbox. */
export function enqueueFor(jobs: readonly Job[]): Engine['enqueue'] {
  const listeners = new Map<string, { identifier: string; priority: number }[]>()
  for (const { id: identifier, trigger, heavy } of jobs) {
    // The lower the number, the sooner.
    if ('on' in trigger) listeners.set(trigger.on, [...(listeners.get(trigger.on) ?? []), { identifier, priority: heavy ? 10 : 0 }])
  }

  return async (query: Query, emitted: readonly Emitted[]) => {
    const specs = emitted.flatMap(({ event, payload }) => (listeners.get(event) ?? []).map((listener) => ({ ...listener, payload })))
    if (specs.length > 0)
      await query(addJobs, [JSON.stringify(specs, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))])
  }
}

/** Payload keys that end in `_id` are bigints again. */
function revive(payload: unknown): never {
  const entries = Object.entries((payload ?? {}) as object)
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key.endsWith('_id') && value !== null ? BigInt(value as string) : value]),
  ) as never
}

function tasksOf(engine: Engine, jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.id,
      async (payload: unknown) => {
        try {
          await fp('job.claimed')
          await job.run(openCtx(engine, system), revive(payload))
          await fp('job.before_ack')
        } catch (error) {
          // Something that is not there yet, or not answering, is what retries are for.
          const level = error instanceof Problem && error.kind === 'unavailable' ? 'info' : 'error'
          engine.log[level]({ job: job.id, payload, err: error }, 'a job failed and will be tried again')
          throw error
        }
      },
    ]),
  )
}

const silent = new Logger(() => () => {})

function optionsOf(engine: Engine, tasks: TaskList): RunnerOptions {
  return { pgPool: engine.database.pool, taskList: tasks, noHandleSignals: true, logger: silent, parsedCronItems: parseCronItems([]) }
}

const unlockDead = [
  statement(
    'jobs.unlock',
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at < now() - interval '60 seconds'`,
  ),
  statement(
    'jobs.unlock_queues',
    `update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at < now() - interval '60 seconds'`,
  ),
]

/** Starts the worker; `stop` lets running jobs finish. What a killed worker had locked is free again within 80 s. */
export async function startWorker(engine: Engine, jobs: readonly Job[], concurrency = 4): Promise<{ stop(): Promise<void> }> {
  const crons: CronItem[] = jobs.flatMap((job) =>
    'every_minutes' in job.trigger
      ? [{ task: job.id, match: everyMinutes(job.trigger.every_minutes), options: { backfillPeriod: 0 } }]
      : [],
  )
  const runner: Runner = await run({
    ...optionsOf(engine, tasksOf(engine, jobs)),
    concurrency,
    pollInterval: 1_000,
    parsedCronItems: parseCronItems(crons),
  })
  const sweep = setInterval(() => {
    Promise.all(unlockDead.map((one) => engine.database.query(one))).catch((error: unknown) =>
      engine.log.warn({ err: error }, 'could not look for dead workers'),
    )
  }, 20_000)
  sweep.unref()
  runner.promise.catch((error: unknown) => engine.log.error({ err: error }, 'the worker stopped'))
  return {
    async stop() {
      clearInterval(sweep)
      await runner.stop().catch(() => {})
    },
  }
}

function everyMinutes(minutes: number) {
  return (time: { min: number; hour: number }) => (time.hour * 60 + time.min) % minutes === 0
}

/** Jobs that recur more seldom than this run only once the clock has passed their time. */
const often_minutes = 10

/**
 * Runs all that is due and all that recurs, until nothing is left: how tests and the development clock let time pass. What recurs seldom
 * runs when its time has passed since it ran last, or since `openDueJobs`.
 */
export function openDueJobs(engine: Engine, jobs: readonly Job[]): () => Promise<void> {
  const tasks = tasksOf(engine, jobs)
  const drain = () => runOnce(optionsOf(engine, tasks))
  const opened = engine.clock.now().getTime()
  const last = new Map<string, number>()
  const isTime = (id: string, minutes: number, now: number) =>
    minutes <= often_minutes || now - (last.get(id) ?? opened) >= minutes * minute_ms

  return async () => {
    await drain()
    const now = engine.clock.now().getTime()
    for (const job of jobs) {
      if (!('every_minutes' in job.trigger) || !isTime(job.id, job.trigger.every_minutes, now)) continue
      last.set(job.id, now)
      await job.run(openCtx(engine, system), {} as never)
    }
    await drain()
  }
}
