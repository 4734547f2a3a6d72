// Everything that can be said about the code without running the product: one line and a time for each, and all that is wrong at once.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { root } from './prisma/files.mjs'

const steps = [
  // TypeScript 7 takes a third of the time of 6, which stays for those that need its API.
  ['types', 'node', 'node_modules/typescript-native/bin/tsc', '--noEmit'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['format', 'oxfmt', '--check'],
  ['boundaries', 'node', 'tools/boundaries.mjs'],
  ['sizes', 'node', 'tools/sizes.mjs'],
  ['generated files', 'node', '--enable-source-maps', 'dist/generate.js', '--check'],
]

/** Runs all steps, as many at once as there are processors; resolves to the names of those that failed. */
export async function check(say = console.log) {
  // The generators run from the bundle.
  await build(say)
  const failed = []
  const waiting = [...steps]
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await run(step, say))) failed.push(step[0])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return failed
}

async function run([name, command, ...args], say) {
  const started = performance.now()
  const path = `${root}/node_modules/.bin:${process.env.PATH}`
  const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  const code = await new Promise((resolve) => child.once('error', (error) => resolve(error.message)).once('close', resolve))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(
    `${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output.trimEnd()}\n  (${command} ${args.join(' ')}: ${code})`}`,
  )
  return code === 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = await check()
  console.log(failed.length === 0 ? 'All in order' : `Failed: ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
