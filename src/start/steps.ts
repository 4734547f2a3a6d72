/** Tells on the terminal what is being done and how long each step took. */
export type Steps = { step<T>(what: string, work: () => Promise<T>): Promise<T>; seconds(): string }

export function openSteps(say: (line: string) => void): Steps {
  const started = performance.now()
  const since = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`
  return {
    seconds: () => since(started),
    async step(what, work) {
      const from = performance.now()
      const result = await work()
      say(`  ✓ ${what.padEnd(46)} ${since(from).padStart(7)}`)
      return result
    },
  }
}

/** One box around the lines, for a terminal of any colour. */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length))
  const middle = lines.map((line) => `│ ${line.padEnd(width)} │`)
  return [`╭${'─'.repeat(width + 2)}╮`, ...middle, `╰${'─'.repeat(width + 2)}╯`].join('\n')
}
