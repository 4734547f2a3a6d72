import { pageHeadersFor } from '#platform/http/headers.ts'
import { page, type Page } from '#platform/http/reply.ts'

const style = `
:root { color-scheme: light dark; --ground: light-dark(#f4f3ef, #16161a); --card: light-dark(#fff, #1f1f25); --ink: light-dark(#1d1d29, #ecebe8);
  --soft: light-dark(#5b5b6b, #a5a29b); --line: light-dark(#d8d6cf, #34343d); --accent: light-dark(#4f46e5, #a594ff); --wrong: light-dark(#b42318, #ff9b8f) }
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.5 system-ui, sans-serif }
main { max-width: 30rem; margin: 9vh auto; background: var(--card); border-radius: 1.2rem; padding: 2rem }
h1 { font-size: 1.5rem; margin: 0 0 .4rem } p { color: var(--soft); margin: .3rem 0 1rem } [hidden] { display: none }
label { display: block; margin: 1rem 0; color: var(--soft) }
input { display: block; width: 100%; box-sizing: border-box; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line);
  border-radius: .6rem; padding: .6rem .8rem; margin-top: .2rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: .8rem; background: var(--accent); color: light-dark(#fff, #16161a); cursor: pointer }
button:disabled { opacity: .5; cursor: progress }
code, pre { font: 15px/1.7 ui-monospace, monospace; background: var(--ground); border: 1px solid var(--line); border-radius: .6rem; padding: .5rem .8rem; display: block; overflow-wrap: anywhere; white-space: pre-wrap }
[role=alert] { color: var(--wrong); min-height: 1.5em } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
`

// The token stands behind the #, which browsers keep to themselves: no server, proxy or log ever sees it.
const script = `
const $ = (id) => document.getElementById(id)
const token = location.hash.slice(1)
let access = ''
const show = (step) => { for (const one of ['password', 'app', 'done', 'broken']) $(one).hidden = one !== step }
async function send(path, body) {
  const headers = { 'content-type': 'application/json', ...(access && { authorization: 'Bearer ' + access }) }
  const response = await fetch('/api/v1/auth/' + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await response.json()
  if (response.ok) return answer
  throw new Error(answer.errors?.[0]?.message ?? answer.detail ?? 'That did not work; try again')
}
function on(form, work) {
  $(form).addEventListener('submit', async (event) => {
    event.preventDefault()
    const [button, alert] = [$(form).querySelector('button'), $(form).querySelector('[role=alert]')]
    button.disabled = true
    alert.textContent = ''
    try { await work() } catch (error) { alert.textContent = error.message } finally { button.disabled = false }
  })
}
on('password', async () => {
  if ($('new').value !== $('again').value) throw new Error('The two passwords differ')
  if (!access) {
    const answer = await send('invitations/accept', { token, password: $('new').value })
    access = answer.access_token ?? ''
    history.replaceState(null, '', location.pathname)
    if (!access) return show('broken')
  }
  const { secret, uri } = await send('second-factor/setup', {})
  $('secret').textContent = secret.match(/.{1,4}/g).join(' ')
  $('uri').href = uri
  show('app')
  $('code').focus()
})
on('app', async () => {
  const { recovery_codes } = await send('second-factor/confirm', { code: $('code').value.replace(/\\s/g, '') })
  $('recovery').textContent = recovery_codes.join('\\n')
  show('done')
})
show(/^[\\w-]{43}$/.test(token) ? 'password' : 'broken')
`

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Join Influmojo</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main>
  <form id="password" hidden>
    <h1>Join Influmojo</h1>
    <p>Choose a password of at least eight characters. Then you set up an authenticator app, so have your phone at hand.</p>
    <label>Password <input type="password" id="new" autocomplete="new-password" required minlength="8" maxlength="128"></label>
    <label>Again <input type="password" id="again" autocomplete="new-password" required minlength="8" maxlength="128"></label>
    <p role="alert"></p>
    <button>Accept the invitation</button>
  </form>
  <form id="app" hidden>
    <h1>Your second factor</h1>
    <p>Add this key to an authenticator app, or <a id="uri">open it in the app</a> on this device. Then type the six digits it shows.</p>
    <code id="secret"></code>
    <label>Code of the app <input id="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="9"></label>
    <p role="alert"></p>
    <button>Confirm</button>
  </form>
  <section id="done" hidden>
    <h1>You are in</h1>
    <p>Keep these recovery codes where nobody else finds them: each opens your account once when the phone is lost. They are not shown again.</p>
    <pre id="recovery"></pre>
  </section>
  <section id="broken" hidden>
    <h1>This link is not complete</h1>
    <p>Open the link of the mail whole. It is good once and for 72 hours; if it was used or is too old, ask for another. If you began before, sign in with your password.</p>
  </section>
</main>
<script>${script}</script>
</html>
`

const shown = page(html, 200, pageHeadersFor({ scripts: [script], styles: [style] }))

/** The page behind the link of an invitation: password, second factor, recovery codes. */
export async function showInvitationPage(): Promise<Page> {
  return shown
}
