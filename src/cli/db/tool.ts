import { spawn } from 'node:child_process'
import { rootPath } from '#platform/root.ts'

/** Runs a script of tools/prisma in a process of its own and resolves to what it printed; errors and progress go to our stderr. */
export function runTool(script: string, env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [rootPath('tools', 'prisma', script)], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`tools/prisma/${script} failed, see above`))))
  })
}

/** The SQL that leads from what a database holds to what the *.prisma files say; empty when they agree. */
export async function diffToSchema(url: string): Promise<string> {
  await runTool('install.mjs')
  return runTool('diff.mjs', { FROM_URL: url })
}
