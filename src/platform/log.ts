import pino from 'pino'

export type Log = pino.Logger

/** One JSON line per fact on standard output (or in `file`); what looks like a secret is replaced before it is written. */
export function openLog(level: string, file?: string): Log {
  const redact = {
    paths: ['*.password', '*.code', '*.token', '*.refresh_token', '*.access_token', '*.authorization', 'headers.authorization'],
    censor: '[secret]',
  }
  const options = {
    level,
    redact,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return file ? pino(options, pino.destination({ dest: file, mkdir: true, sync: false })) : pino(options)
}
