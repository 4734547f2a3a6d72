import { readFileSync, writeFileSync } from 'node:fs'
import { Secret, TOTP } from 'otpauth'
import { makeInvitation } from '#modules/invitations/index.ts'
import { randomToken } from '#platform/crypto.ts'
import { openCtx, system, type Engine } from '#platform/ctx.ts'
import { openSdk, type Sdk } from '#sdk'

type Member = { email: string; name: string; role: 'admin' | 'agent'; password: string; secret: string | null }

const team = [
  { email: 'admin@influmojo.example', name: 'Ritu Sen', role: 'admin' },
  { email: 'agent@influmojo.example', name: 'Arun Pillai', role: 'agent' },
] as const

/** The people who run the demo: made-up accounts with passwords and authenticators of their own, kept in a file that only this user can read. */
export type DemoStaff = {
  /** Invites them and sets up their second factor; whoever is there already stays as they are. */
  hire(engine: Engine, url: string): Promise<void>
  /** What each one's authenticator app shows now. */
  codes(now: Date): { name: string; code: string }[]
  /** How to sign in, for the start's box. */
  lines(): string[]
}

export function openDemoStaff(file: string): DemoStaff {
  const save = (members: readonly Member[]) => writeFileSync(file, `${JSON.stringify(members, null, 2)}\n`, { mode: 0o600 })
  return {
    async hire(engine, url) {
      const members = read(file) ?? team.map((one): Member => ({ ...one, password: randomToken(12), secret: null }))
      save(members)
      for (const member of members.filter(({ secret }) => secret === null)) {
        member.secret = await setUp(engine, url, member)
        save(members)
      }
    },
    codes: (now) =>
      (read(file) ?? []).flatMap(({ email, secret }) => (secret === null ? [] : [{ name: email, code: codeOf(secret, now) }])),
    lines() {
      const able = (read(file) ?? []).filter(({ secret }) => secret !== null)
      return able.map(({ role, email, password }) => `           ${role} ${email}, password ${password}; codes at /dev`)
    },
  }
}

/** Accepts an invitation, or goes on where a start that was killed had stopped; answers the authenticator's secret. */
async function setUp(engine: Engine, url: string, { email, name, role, password }: Member): Promise<string> {
  const sdk = openSdk({ base_url: url })
  const invitation = await openCtx(engine, system)
    .tx((tx) => makeInvitation(tx, { email, name, role }))
    .catch(() => undefined)
  if (invitation) await sdk.auth.accept_invitation({ token: invitation.token, password })
  else await sdk.auth.login({ email, password })
  const { secret } = await sdk.auth.prepare_second_factor({})
  // With the code before the one that is shown now: each opens once, and somebody may want to sign in at once.
  await sdk.auth.confirm_second_factor({ code: codeOf(secret, new Date(engine.clock.now().getTime() - 30_000)) })
  if (role === 'admin') await nameCompany(sdk)
  return secret
}

/** Who issues the demo's invoices; without a company none is issued. */
async function nameCompany(sdk: Sdk): Promise<void> {
  await sdk.invoices.name_legal_entity({
    code: 'IM',
    name: 'Influmojo Demo Private Limited',
    address_lines: ['4th floor, 12 Residency Road', 'Bengaluru 560025'],
    country: 'IN',
    state: '29',
    timezone: 'Asia/Kolkata',
    year_starts_month: 4,
  })
}

function codeOf(secret: string, now: Date): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30, timestamp: now.getTime() })
}

function read(file: string): Member[] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Member[]
  } catch {
    return undefined
  }
}
