import type { Ctx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import type { Purpose, Subject } from './codes.ts'
import { masked } from './record.ts'
import type { CodeSent } from './schema.ts'

export type Letter = { kind: 'code'; code: string } | { kind: 'already_here' } | { kind: 'no_account' }

/** Sends a code, or news in its place; the caller is told the same. Network, so never inside a transaction. */
export async function deliver(ctx: Ctx, { purpose, subject }: Subject, letter: Letter, expires_at: Date): Promise<CodeSent> {
  const channel = subject.includes('@') ? 'mail' : 'sms'
  const text = textOf(letter, purpose)
  const sending =
    channel === 'sms'
      ? ctx.ports.sms.send({ to: subject, text })
      : ctx.ports.mail.send({ to: subject, subject: subjectOf(letter, purpose), text })
  await sending.catch(async (error: unknown) => {
    await ctx.tx((tx) => record(tx, 'auth.code_undelivered', { facts: { to: masked(subject) } }))
    throw error
  })
  return { channel, sent_to: subject, expires_at }
}

function subjectOf(letter: Letter, purpose: Purpose): string {
  if (letter.kind === 'code') return `${letter.code} is your Influmojo code${useOf(purpose)}`
  return letter.kind === 'already_here' ? 'You already have an Influmojo account' : 'No Influmojo account has this address'
}

function textOf(letter: Letter, purpose: Purpose): string {
  if (letter.kind === 'code')
    return `${letter.code} is your Influmojo code${useOf(purpose)}. It is good for 5 minutes. Nobody from Influmojo will ever ask you for it.`
  if (letter.kind === 'already_here')
    return 'Somebody, perhaps you, signed up with this address, which already has an account. Sign in the way you did before. If it was not you, there is nothing to do.'
  return 'Somebody, perhaps you, asked for a new password for this address, but no account has it. Perhaps you signed up with another address, or by phone. If it was not you, there is nothing to do.'
}

/** Said with the code, so that nobody is talked into giving away a code whose use they do not know. */
function useOf(purpose: Purpose): string {
  if (purpose === 'reset') return ' for a new password'
  if (purpose.startsWith('new_')) return ' to use this contact for your account'
  return purpose.startsWith('step_up') ? ' to prove that it is you' : ''
}
