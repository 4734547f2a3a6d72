import type { Ctx } from '#platform/ctx.ts'
import type { Subject } from './codes.ts'
import type { CodeSent } from './schema.ts'

export type Letter = { kind: 'code'; code: string } | { kind: 'already_here' }

/** Sends a code, or the news that the address has an account; the caller is told the same. Network, so never inside a transaction. */
export async function deliver(ctx: Ctx, { purpose, subject }: Subject, letter: Letter, expires_at: Date): Promise<CodeSent> {
  if (purpose === 'phone') await ctx.ports.sms.send({ to: subject, text: textOf(letter) })
  else await ctx.ports.mail.send({ to: subject, subject: subjectOf(letter), text: textOf(letter) })
  return { channel: purpose === 'phone' ? 'sms' : 'mail', sent_to: subject, expires_at }
}

function subjectOf(letter: Letter): string {
  return letter.kind === 'code' ? `${letter.code} is your Influmojo code` : 'You already have an Influmojo account'
}

function textOf(letter: Letter): string {
  if (letter.kind === 'code')
    return `${letter.code} is your Influmojo code. It is good for 5 minutes. Nobody from Influmojo will ever ask you for it.`
  return 'Somebody, perhaps you, signed up with this address, which already has an account. Sign in the way you did before. If it was not you, there is nothing to do.'
}
