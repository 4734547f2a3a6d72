import { on } from '#platform/jobs/job.ts'
import { findEvent } from './queries.ts'

export const jobs = [
  on('audit.recorded', 'audit.write_log', async (ctx, { audit_event_id }) => {
    const [event] = await ctx.query(findEvent, [audit_event_id])
    // pino cannot write a bigint; an id is a string of digits on the wire and here.
    if (event) ctx.log.info({ audit: JSON.parse(JSON.stringify(event, digits)) as object }, event.event)
  }),
]

const digits = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
