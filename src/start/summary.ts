import type { Config } from '#platform/config.ts'

type Facts = { config: Config; public_url: string; database_url: string; demo: readonly string[]; ready_in: string }

/** The lines of the box at the end of a start: where everything is, what is a stand-in, who can sign in. */
export function summary({ config, public_url, database_url, demo, ready_in }: Facts): string[] {
  const place = config.DATABASE_URL
    ? new URL(database_url).host
    : `embedded PostgreSQL, data in ${config.DATA_DIR}/ (npm run db:reset empties it)`
  const lines = [`Influmojo is ready after ${ready_in}`, '', `API        ${public_url}/api/v1`, `Docs       ${public_url}/docs`]
  if (!config.production) lines.push(`Dev Inbox  ${public_url}/dev`)
  lines.push(`Database   ${place}`)
  for (const { what, live, local } of providersOf(config)) lines.push(`${what.padEnd(11)}${live ? 'live' : local}`)
  if (demo.length > 0) lines.push('', ...demo)
  if (!config.production) lines.push('', 'Try        npm run example, in another terminal: the whole job in 17 steps')
  return lines
}

/** The server is of use without its demo. */
export function withoutDemo(error: unknown): string[] {
  const reason = error instanceof Error ? error.message : String(error)
  return [`Demo       could not be finished: ${reason}`, '           npm run db:reset, then npm start, makes it anew']
}

/** Each outside service: whether it is the real one, else what stands in for it and what would make it live. */
export function providersOf(config: Config): { what: string; live: boolean; local: string; fix: string }[] {
  const google = config.production ? 'off: nobody can sign in with Google' : 'stand-in at /google'
  return [
    { what: 'SMS', live: config.TWILIO_ACCOUNT_SID !== undefined, local: 'stand-in, to the Dev Inbox', fix: 'TWILIO_ACCOUNT_SID' },
    { what: 'Mail', live: config.SMTP_URL !== undefined, local: 'stand-in, to the Dev Inbox', fix: 'SMTP_URL' },
    { what: 'Google', live: config.GOOGLE_CLIENT_ID !== undefined, local: google, fix: 'GOOGLE_CLIENT_ID' },
    { what: 'Payments', live: false, local: 'stand-in, the sandbox gateway', fix: '' },
  ]
}
