import pg from 'pg'

type Sent = { text: string; values: number }

/** Notes every statement that this process sends from now on. `during` answers those sent while `work` runs; nothing else may run meanwhile. */
export function noteStatements() {
  const sent: Sent[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | { text?: string; values?: unknown[] }, unknown]
    const given = typeof first === 'string' ? second : first.values
    sent.push({ text: typeof first === 'string' ? first : (first.text ?? ''), values: Array.isArray(given) ? given.length : 0 })
    return Reflect.apply(original, this, args) as never
  } as typeof original
  return {
    sent,
    async during(work: () => Promise<unknown>): Promise<string[]> {
      const from = sent.length
      await work()
      return sent.slice(from).map(({ text }) => text)
    },
    [Symbol.dispose]() {
      pg.Client.prototype.query = original
    },
  }
}
