import { movesMoney, type Config } from '#platform/config.ts'

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
  if (!config.production && !config.TWILIO_ACCOUNT_SID)
    lines.push('', 'Try        npm run example, in another terminal: the whole job in 19 steps')
  return lines
}

/** The server is of use without its demo. */
export function withoutDemo(error: unknown): string[] {
  const reason = error instanceof Error ? error.message : String(error)
  return [`Demo       could not be finished: ${reason}`, '           npm run db:reset, then npm start, makes it anew']
}

/** The demo signs up with made-up numbers, and somebody may have them; and it pays at a page of ours. Neither leaves this machine. */
export function noDemo({ TWILIO_ACCOUNT_SID, PAYMENT_GATEWAY, STRIPE_SECRET_KEY, RAZORPAY_KEY_ID }: Config): string[] | undefined {
  const none = (why: string, key: string) => [`Demo       none: ${why}`, `           without ${key} it is made at the next start`]
  if (TWILIO_ACCOUNT_SID) return none('its numbers are made up, and SMS leaves this machine', 'TWILIO_ACCOUNT_SID')
  if (PAYMENT_GATEWAY === 'stripe' && STRIPE_SECRET_KEY) return none('it pays with no card, and Stripe wants one', 'STRIPE_SECRET_KEY')
  if (PAYMENT_GATEWAY === 'razorpay' && RAZORPAY_KEY_ID) return none('it pays with no card, and Razorpay wants one', 'RAZORPAY_KEY_ID')
  return undefined
}

export type Provider = { what: string; live: boolean; local: string; fix: string; variables: RegExp }

/** Each outside service: whether it is the real one, else what stands in for it, what would make it live, and what configures it. */
export function providersOf(config: Partial<Config>): Provider[] {
  const google = config.production ? 'off: nobody can sign in with Google' : 'stand-in at /google'
  const { TWILIO_ACCOUNT_SID, TWILIO_BASE_URL, SMTP_URL, GOOGLE_CLIENT_ID, S3_BUCKET, CLAMAV_HOST } = config
  const inbox = `stand-in, to the Dev Inbox${config.production ? ': real people get nothing' : ''}`
  const sms = TWILIO_BASE_URL
    ? { live: false, local: `stand-in at ${TWILIO_BASE_URL}`, fix: 'without TWILIO_BASE_URL it is live' }
    : { live: TWILIO_ACCOUNT_SID !== undefined, local: inbox, fix: 'TWILIO_ACCOUNT_SID makes it live' }
  return [
    { what: 'SMS', ...sms, variables: /^TWILIO_/ },
    { what: 'Mail', live: SMTP_URL !== undefined, local: inbox, fix: 'SMTP_URL makes it live', variables: /^(SMTP|MAIL)_/ },
    { what: 'Google', live: GOOGLE_CLIENT_ID !== undefined, local: google, fix: 'GOOGLE_CLIENT_ID makes it live', variables: /^GOOGLE_/ },
    {
      what: 'Files',
      live: S3_BUCKET !== undefined,
      local: `in ${config.DATA_DIR ?? '.data'}/files`,
      fix: 'S3_BUCKET keeps them in a bucket',
      variables: /^S3_/,
    },
    {
      what: 'Viruses',
      live: CLAMAV_HOST !== undefined,
      local: 'stand-in, knows only the test virus',
      fix: 'CLAMAV_HOST makes it live',
      variables: /^CLAMAV_/,
    },
    paymentsOf(config),
  ]
}

function paymentsOf(config: Partial<Config>): Provider {
  const { PAYMENT_GATEWAY = 'sandbox', STRIPE_SECRET_KEY, STRIPE_BASE_URL, RAZORPAY_KEY_ID, RAZORPAY_BASE_URL, production } = config
  const row = { what: 'Payments', live: movesMoney(config), variables: /^(PAYMENT_GATEWAY|STRIPE_|RAZORPAY_)/ }
  const standIn = (which: string) => `stand-in, ${which}${production ? ': no money moves' : ''}`
  if (PAYMENT_GATEWAY === 'sandbox') return { ...row, local: standIn('the sandbox gateway'), fix: 'PAYMENT_GATEWAY chooses another' }
  const [name, prefix, key, key_name, elsewhere] =
    PAYMENT_GATEWAY === 'stripe'
      ? ['Stripe', 'STRIPE', STRIPE_SECRET_KEY, 'STRIPE_SECRET_KEY', STRIPE_BASE_URL]
      : ['Razorpay', 'RAZORPAY', RAZORPAY_KEY_ID, 'RAZORPAY_KEY_ID', RAZORPAY_BASE_URL]
  if (elsewhere) return { ...row, local: standIn(`at ${elsewhere}`), fix: `without ${prefix}_BASE_URL it is live` }
  if (key) return { ...row, local: `${name} in test mode: no money moves`, fix: 'a live key makes it live' }
  return { ...row, local: standIn(`${name} at /${PAYMENT_GATEWAY}`), fix: `${key_name} makes it live` }
}
