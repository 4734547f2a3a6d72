import pino from 'pino'

export type Log = pino.Logger

/** One JSON line per fact on standard output (or in `file`); what looks like a secret is replaced before it is written. */
export function openLog(level: string, file?: string): Log {
  return file ? pino(logOptions(level), pino.destination({ dest: file, mkdir: true, sync: false })) : pino(logOptions(level))
}

/** How every line is written, wherever it goes. */
export function logOptions(level: string): pino.LoggerOptions {
  const redact = {
    paths: ['*.password', '*.code', '*.token', '*.refresh_token', '*.access_token', '*.authorization', 'headers.authorization'],
    censor,
  }
  return {
    level,
    redact,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
}

/** The code of an error is a word such as ECONNREFUSED; every other code signs somebody in. */
function censor(value: unknown, [owner]: string[]): unknown {
  return owner === 'err' && typeof value === 'string' && /^[a-z][\w.]*$/i.test(value) ? value : '[secret]'
}
