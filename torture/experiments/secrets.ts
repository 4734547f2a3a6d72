import { pino } from 'pino'
import { ctxOf } from '#test/context.ts'
import { codeSentTo } from '#test/people.ts'
import { openNode } from '#test/node.ts'
import { appCode, staffPassword } from '#test/staff.ts'
import { statement } from '#platform/db.ts'
import { logOptions } from '#platform/log.ts'
import { makeInvitation } from '#modules/invitations/index.ts'
import type { Experiment, Run } from '../experiment.ts'
import { get, newPhone, post, type Answer, type Asked } from '../visitor.ts'

/** What was answered, and which secrets are meant to stand in that answer. */
type Told = { answer: Answer; meant: readonly string[] }
type Life = { secrets: Map<string, string>; told: Told[] }

const audit = statement<{ text: string }>('torture.audit', 'select row_to_json(a)::text as text from audit_event a')
const jobs = statement<{ text: string }>(
  'torture.jobs',
  `select coalesce(string_agg(payload::text, ' '), '') as text from graphile_worker._private_jobs`,
)

let lives = 0

/** Somebody goes through everything that has a secret in it, rightly and wrongly. */
async function live(node: Asked, { world, random, faults }: Run): Promise<Life> {
  const secrets = new Map<string, string>()
  const told: Told[] = []
  const nth = ++lives
  const drawn = () => Math.floor(random() * 1e12).toString(36)
  const hide = <T extends string>(name: string, value: T): T => (secrets.set(name, value), value)
  const tell = async (path: string, body: object, meant: readonly string[] = [], token?: string) => {
    const answer = await post(node, path, body, token === undefined ? {} : { token })
    const given = meant.flatMap((field) => {
      const value = answer.body[field]
      return (Array.isArray(value) ? value : [value])
        .filter((one): one is string => typeof one === 'string')
        .map((one) => hide(`${field} of ${path}`, one))
    })
    told.push({ answer, meant: given })
    return answer.body
  }
  const tokens = ['access_token', 'refresh_token', 'device_token']
  const email = `secret-${nth}@example.org`
  const password = hide('the password', `marker ${drawn()} of a password`)
  await tell('/auth/signup', { email, password, name: 'Asha Rao', role: 'brand' })
  await tell('/auth/verify-otp', { email, password, code: '000000' })
  if (faults.careless) await post(node, '/auth/login', { email, password }, { headers: { 'user-agent': `an app that says ${password}` } })
  const first = await tell('/auth/verify-otp', { email, password, code: hide('the sign-up code', codeSentTo(world, email)) }, tokens)
  const token = String(first['access_token'])
  await tell('/auth/login', { email, password: hide('a wrong password', `marker ${drawn()} that is wrong`) })
  await tell('/auth/login', { email, password, device_token: first['device_token'] }, tokens)
  const renewed = await tell('/auth/refresh', { refresh_token: first['refresh_token'] }, tokens)
  await tell('/auth/refresh', { refresh_token: hide('a refresh token of nobody', drawn().padEnd(43, 'm')) })
  const phone = newPhone()
  await tell('/auth/phone/change', { phone }, [], token)
  await tell('/auth/phone/confirm', { phone, code: hide('the code for a number', codeSentTo(world, phone)) }, [], token)
  await tell('/auth/step-up/code', {}, [], token)
  await tell('/auth/step-up', { code: hide('the step-up code', codeSentTo(world, phone)) }, [], token)
  const google_id_token = hide('an ID token', world.google.issue({ email: `google-${nth}@example.org` }))
  await tell('/auth/identities/google', { google_id_token }, [], token)
  await tell('/auth/login', { google_id_token }, tokens)
  await tell('/auth/login', { google_id_token: hide('a forged ID token', `marker${drawn()}.${drawn()}.x`) })
  const { secret } = await tell('/auth/second-factor/setup', {}, ['secret', 'uri'], token)
  await tell('/auth/second-factor/confirm', { code: '000000' }, [], token)
  const code = hide('a code of the app', appCode(world, String(secret)))
  await tell('/auth/second-factor/confirm', { code }, ['recovery_codes'], token)
  const { challenge } = await tell('/auth/login', { email, password }, ['challenge'])
  const recovery = [...secrets].find(([name]) => name.startsWith('recovery_codes'))?.[1]
  await tell('/auth/second-factor', { challenge, recovery_code: hide('a wrong recovery code', 'mark-er00-0000-0000') })
  await tell('/auth/second-factor', { challenge, recovery_code: recovery }, tokens)
  await tell('/auth/password/forgot', { email })
  const new_password = hide('the next password', `marker ${drawn()} of another password`)
  await tell('/auth/password/reset', { email, code: hide('the reset code', codeSentTo(world, email)), new_password })
  const invited = await ctxOf(world).tx((tx) => makeInvitation(tx, { email: `staff-${nth}@example.org`, role: 'agent', name: 'Staff' }))
  const invitation = hide('an invitation', invited.token)
  await tell('/auth/invitations/accept', { token: invitation, password: staffPassword }, tokens)
  await tell('/auth/invitations/accept', { token: invitation, password: staffPassword })
  await tell('/auth/signup', { email, password: new_password, name: 'Asha Rao', role: 'brand', surplus: 1 })
  told.push({ answer: await get(node, '/auth/me', String(renewed['access_token'])), meant: [] })
  told.push({ answer: await get(node, '/nothing/here', token), meant: [] })
  return { secrets, told }
}

/** Six digits stand in many numbers: those count only where they stand alone. */
function holds(text: string, secret: string): boolean {
  return /^\d{6}$/.test(secret) ? new RegExp(`(?<![\\w.:-])${secret}(?![\\w.:-])`).test(text) : text.includes(secret)
}

async function secretsInOutput(run: Run): Promise<string[]> {
  const found: string[] = []
  const lines: string[] = []
  const log = pino(logOptions('debug'), { write: (line: string) => void lines.push(line) })
  await using node = await openNode(run.world, { log, ...run.faults })
  for (let trial = 0; trial < run.n; trial++) {
    const { secrets, told } = await live(node, run)
    await node.settle()
    const places: [string, string][] = [
      ['the log', lines.splice(0).join('\n')],
      ['the audit', (await run.world.database.query(audit)).map(({ text }) => text).join('\n')],
      ['the jobs', (await run.world.database.query(jobs)).map(({ text }) => text).join('\n')],
    ]
    for (const [name, secret] of secrets) {
      for (const [place, text] of places) if (holds(text, secret)) found.push(`${name} stands in ${place}`)
      for (const { answer, meant } of told)
        if (!meant.includes(secret) && holds(answer.text, secret)) found.push(`${name} stands in an answer: ${answer.text.slice(0, 200)}`)
      for (const { answer } of told)
        if ([...answer.headers.values()].some((value) => holds(value, secret))) found.push(`${name} stands in a header`)
    }
    run.world.clock.advance(3_600_000)
  }
  return found
}

export const secrecy: readonly Experiment[] = [
  {
    id: 'F-57',
    claim: 'no password, code or token stands in a log line, an audit row, a job, a header or an answer that is not meant to hold it',
    n: { commit: 1, long: 100 },
    run: secretsInOutput,
  },
]
