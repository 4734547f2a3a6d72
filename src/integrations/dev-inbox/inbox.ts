import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const channels = ['sms', 'mail', 'push', 'webhook', 'payment'] as const
export type Recorded = { channel: (typeof channels)[number]; to: string; subject?: string; text: string; request_id?: string }
/** `id` counts up; `at` is ISO 8601. */
export type Message = Recorded & { id: number; at: string }

export type Inbox = {
  record(message: Recorded): Message
  /** Newest first. */
  list(): Message[]
  /** Calls back with every new message; answers how to stop. */
  subscribe(listener: (message: Message) => void): () => void
}

/**
 * Keeps what would have left the house: the newest `max` messages, in `file` (one JSON line each) if one is given, so that they are there
 * after a restart.
 */
export function openInbox({ file, max = 500, now = () => new Date() }: { file?: string; max?: number; now?: () => Date } = {}): Inbox {
  const messages = file === undefined ? [] : readLines(file).slice(-max)
  const listeners = new Set<(message: Message) => void>()
  let lines = file === undefined ? 0 : rewrite(file, messages)

  return {
    record(recorded) {
      const message: Message = { id: (messages.at(-1)?.id ?? 0) + 1, at: now().toISOString(), ...recorded }
      messages.push(message)
      if (messages.length > max) messages.shift()
      if (file !== undefined) {
        if (++lines > 2 * max) lines = rewrite(file, messages)
        else appendFileSync(file, lineOf(message))
      }
      for (const listener of listeners) listener(message)
      return message
    },
    list: () => messages.toReversed(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const lineOf = (message: Message) => `${JSON.stringify(message)}\n`

/** What a crash cut in the middle of a line is left out. */
function readLines(file: string): Message[] {
  return (readText(file) ?? '').split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Message]
    } catch {
      return []
    }
  })
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Codes that sign people in are in it, so only this user may read it. */
function rewrite(file: string, messages: readonly Message[]): number {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, messages.map(lineOf).join(''), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return messages.length
}
