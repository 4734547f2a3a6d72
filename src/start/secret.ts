import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { randomToken } from '#platform/crypto.ts'

/** A secret made once and kept in a file that only this user can read. For development; production brings its own. */
export function keptSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${randomToken(48)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Two starts at once: the other one's secret counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
