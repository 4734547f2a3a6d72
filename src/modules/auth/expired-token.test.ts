import pino from 'pino'
import { expect, test } from 'vitest'
import { joinByPhone } from '#test/accounts.ts'
import { openWorld } from '#test/world.ts'
import { access_ms } from './rules.ts'

test('a token that ran out is refused without a warning in the log; one that we never signed, with one', async () => {
  const lines: { level: number; code?: string }[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as { level: number }) })
  await using world = await openWorld({ log })
  const { access_token: token } = await joinByPhone(world, '+919812345678')
  const levelOf = async (sent: string) => {
    lines.splice(0)
    const answer = await world.request('GET', '/api/v1/auth/me', { token: sent })
    expect(answer.status).toBe(401)
    return lines.filter(({ code }) => code === 'auth.token_invalid').map(({ level }) => level)
  }

  const forged = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
  expect(await levelOf(forged)).toEqual([40])
  world.clock.advance(access_ms + 1000)
  expect(await levelOf(token)).toEqual([30])
  expect(await levelOf(forged)).toEqual([40])
})
