// npm run dev: builds, starts, and starts again whenever a source changes. A build that fails leaves the running server alone.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './prisma/files.mjs'

const help = 'npm run dev\nRuns the server and starts it again whenever a file in src/ or sdk/ changes.'
if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

let server
let ending = false

function run() {
  server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/main.js')], { stdio: 'inherit' })
  server.once('exit', (code) => {
    if (ending) process.exit(code ?? 0)
    console.log('the server stopped; it starts again at the next change')
    server = undefined
  })
}

async function restart() {
  try {
    if (!(await build())) return
  } catch (error) {
    console.error(`not started again: ${error.message}`)
    return
  }
  const old = server
  if (old) {
    old.removeAllListeners('exit')
    const gone = new Promise((resolve) => old.once('exit', resolve))
    old.kill('SIGTERM')
    await gone
  }
  run()
}

let queue = Promise.resolve()
let waiting
function changed(_event, file) {
  if (!file || /generated/.test(file) || !/\.(ts|prisma|sql)$/.test(file)) return
  clearTimeout(waiting)
  waiting = setTimeout(() => (queue = queue.then(restart)), 100)
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true
    if (server) server.kill(signal)
    else process.exit(0)
  })
}

await build()
run()
for (const folder of ['src', 'sdk']) watch(join(root, folder), { recursive: true }, changed)
