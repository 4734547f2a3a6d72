import { fork, type ChildProcess } from 'node:child_process'
import { rootPath } from '#platform/root.ts'

export type Program = {
  url: string
  pid: number
  ask<Answer>(what: unknown): Promise<Answer>
  tell(what: unknown): void
  stop(): Promise<void>
}

/** A program of `dist/bench` that says its address when it listens; what it logs goes nowhere, as in the other bench. */
export async function startProgram(name: string, env: Record<string, string>, argv: string[] = []): Promise<Program> {
  const child = fork(rootPath(`dist/bench/${name}.js`), {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: argv,
  })
  const { url } = await message<{ url: string }>(child)
  return {
    url,
    pid: child.pid ?? 0,
    ask(what) {
      child.send(what as object)
      return message(child)
    },
    tell: (what) => void child.send(what as object),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || !child.kill()) resolve()
        else child.once('exit', () => resolve())
      }),
  }
}

function message<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a program of the bench ended with ${code}`))
    child.once('exit', ended).once('message', (value) => {
      child.off('exit', ended)
      resolve(value as Answer)
    })
  })
}
