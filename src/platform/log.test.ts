import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'
import { Problem } from './problem.ts'

test('a problem is logged with what its cause says, and without what its cause carries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'influmojo-log-'))
  const log = openLog('error', join(folder, 'log'))
  const cause = Object.assign(new Error('timeout of 300ms exceeded'), {
    config: { data: 'Body=612845', headers: { Authorization: 'Basic aHVudGVyMg==' } },
    toJSON: () => ({ config: 'Basic aHVudGVyMg== 612845' }),
  })
  log.error({ err: new Problem('unavailable', 'sms.unavailable', 'Try again in a minute', { cause }) }, 'request failed')
  const written = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '')
  await expect.poll(written).toContain('timeout of 300ms exceeded')
  expect(written()).not.toMatch(/aHVudGVyMg|612845/)
  rmSync(folder, { recursive: true })
})
