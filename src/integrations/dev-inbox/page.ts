import { channels } from './inbox.ts'

export const style = `
:root { color-scheme: light dark; --ground: light-dark(#f6f5f2, #16161a); --card: light-dark(#fff, #1f1f25); --ink: light-dark(#1d1c1a, #ecebe8);
  --soft: light-dark(#6f6b64, #9b978f); --line: light-dark(#e5e2dc, #32323b); --accent: light-dark(#5b3df5, #a594ff) }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header, main { max-width: 760px; margin: 0 auto; padding: 0 20px }
header { padding-top: 36px; padding-bottom: 12px; position: sticky; top: 0; background: var(--ground) }
h1 { font-size: 24px; margin: 0; letter-spacing: -.02em }
p { margin: 2px 0; color: var(--soft) }
.row { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; margin-top: 14px }
.push { margin-left: auto }
button { font: inherit; font-size: 13px; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 999px; padding: 4px 12px; cursor: pointer }
button:hover { border-color: var(--accent) }
button[aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: light-dark(#fff, #16161a) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
article { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 14px 18px; margin: 12px 0; overflow-wrap: anywhere }
article.new { animation: arrive .5s }
@keyframes arrive { from { transform: translateY(-8px); opacity: 0 } }
@media (prefers-reduced-motion: reduce) { article.new { animation: none } }
.meta { display: flex; gap: 10px; font-size: 13px; color: var(--soft) }
.channel { color: var(--accent); font-weight: 600; text-transform: uppercase; letter-spacing: .05em; font-size: 11px; line-height: 20px }
time { margin-left: auto; white-space: nowrap }
.subject { font-weight: 600; margin-top: 6px; color: var(--ink) }
.text { white-space: pre-wrap; margin-top: 6px; color: var(--ink) }
.code { font: 600 22px/1.3 ui-monospace, monospace; letter-spacing: .12em; margin-top: 10px; padding: 6px 16px; border-radius: 10px }
.app { font: 13px ui-monospace, monospace; white-space: pre; border: 1px dashed var(--line); border-radius: 10px; padding: 4px 12px }
.request { font: 12px ui-monospace, monospace; color: var(--soft); margin-top: 8px }
a { color: var(--accent) }
`

/** Everything that was sent by others is put in as text, never as HTML. */
export const script = `
const $ = (id) => document.getElementById(id)
const make = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text ?? '' })
const seen = new Map()
let channel = ''

function withLinks(node, text) {
  for (const part of text.split(/(https?:\\/\\/[^\\s<>"]+)/)) {
    if (/^https?:/.test(part)) node.append(Object.assign(make('a', '', part), { href: part, target: '_blank', rel: 'noreferrer' }))
    else node.append(part)
  }
  return node
}

function card(message) {
  const node = make('article', '')
  const meta = make('div', 'meta')
  const time = make('time', '', new Date(message.at).toLocaleString())
  time.dateTime = message.at
  meta.append(make('span', 'channel', message.channel), make('span', '', message.to), time)
  node.append(meta)
  if (message.subject) node.append(make('p', 'subject', message.subject))
  node.append(withLinks(make('p', 'text'), message.text))
  const code = message.channel === 'sms' || message.channel === 'mail' ? /\\b\\d{6}\\b/.exec(message.text)?.[0] : undefined
  if (code) {
    const button = make('button', 'code', code)
    button.title = 'Copy'
    button.onclick = async () => {
      await navigator.clipboard.writeText(code)
      button.textContent = 'copied'
      setTimeout(() => (button.textContent = code), 900)
    }
    node.append(button)
  }
  if (message.request_id) node.append(make('p', 'request', 'request ' + message.request_id))
  return node
}

function add(message, fresh) {
  if (seen.has(message.id)) return
  const node = card(message)
  if (fresh) node.classList.add('new')
  seen.set(message.id, { message, node })
  $('messages').prepend(node)
  show()
}

function show() {
  let count = 0
  for (const { message, node } of seen.values()) {
    node.hidden = channel !== '' && message.channel !== channel
    if (!node.hidden) count++
  }
  $('empty').hidden = count > 0
  for (const button of document.querySelectorAll('[data-channel]')) button.ariaPressed = String(button.dataset.channel === channel)
}

async function load() {
  const { items } = await (await fetch('/dev/messages')).json()
  for (const message of items.reverse()) add(message, false)
}

async function showCodes() {
  const { items } = await (await fetch('/dev/codes')).json()
  $('codes').replaceChildren(...items.map(({ name, code }) => make('span', 'app', name + '  ' + code)))
  $('codes').hidden = items.length === 0
}
showCodes()
setInterval(showCodes, 5000)

const setClock = ({ now }) => ($('clock').textContent = new Date(now).toLocaleString())
for (const button of document.querySelectorAll('[data-channel]')) button.onclick = () => ((channel = button.dataset.channel), show())
for (const button of document.querySelectorAll('[data-ms]')) {
  button.onclick = async () => {
    button.disabled = true
    const body = JSON.stringify({ advance_ms: Number(button.dataset.ms) })
    const answer = await fetch('/dev/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    button.disabled = false
    if (answer.ok) setClock(await answer.json())
  }
}
const updates = new EventSource('/dev/stream')
updates.onopen = load
updates.onmessage = (event) => add(JSON.parse(event.data), true)
fetch('/dev/clock').then(async (answer) => setClock(await answer.json()))
show()
`

const hour = 60 * 60 * 1000
const chip = (name: string, label: string) => `<button data-channel="${name}">${label}</button>`
const jump = (ms: number, label: string) => `<button data-ms="${ms}">${label}</button>`

export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dev Inbox</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header>
  <h1>Dev Inbox</h1>
  <p>What would have left the house: nothing here was really sent.</p>
  <div class="row">
    ${[chip('', 'All'), ...channels.map((name) => chip(name, name))].join('\n    ')}
  </div>
  <div class="row">
    <p>It is <span id="clock">…</span></p>
    ${[jump(hour, '+1 hour'), jump(24 * hour, '+1 day'), jump(14 * 24 * hour, '+14 days')].join('\n    ')}
  </div>
  <div class="row" id="codes" aria-label="Authenticator apps" hidden></div>
</header>
<main>
  <p id="empty">Nothing yet. Sign up, or place an order, and it appears here by itself.</p>
  <div id="messages" aria-live="polite"></div>
</main>
<script>${script}</script>
</html>
`
