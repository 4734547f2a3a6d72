export const style = `
:root { color-scheme: light dark; --ground: light-dark(#eef0f7, #16161a); --card: light-dark(#fff, #1f1f25); --ink: light-dark(#1b1b29, #ecebe8);
  --soft: light-dark(#55566b, #9b978f); --line: light-dark(#d5d7e5, #32323b); --accent: light-dark(#4f46e5, #a594ff) }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 28rem; margin: 8vh auto; background: var(--card); border-radius: 1.2rem; padding: 2rem }
small { display: inline-block; background: light-dark(#fff3c4, #4a3b10); color: light-dark(#6b4e00, #ffe9a8); border-radius: .5rem; padding: .2rem .7rem }
h1 { font-size: 1.6rem; margin: .8rem 0 .2rem } p { color: var(--soft); margin: .2rem 0 1rem }
label { display: block; margin: .8rem 0; color: var(--soft) }
input[type=text], input[type=email], textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; color: var(--ink);
  background: var(--ground); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem .8rem; margin-top: .2rem }
textarea { font: 12px/1.4 ui-monospace, monospace; height: 11rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: .8rem; background: var(--accent);
  color: light-dark(#fff, #16161a); cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
`

export const script = `
const $ = (id) => document.getElementById(id)
$('form').onsubmit = async (event) => {
  event.preventDefault()
  const body = JSON.stringify({ email: $('email').value, name: $('name').value, email_verified: $('verified').checked })
  const answer = await fetch('/google/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { id_token, detail } = await answer.json()
  $('token').value = id_token ?? detail
  $('result').hidden = false
  $('token').select()
}
$('copy').onclick = async () => {
  await navigator.clipboard.writeText($('token').value)
  $('copy').textContent = 'Copied'
  setTimeout(() => ($('copy').textContent = 'Copy'), 900)
}
`

export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stand-in for Google</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main>
  <small>Stand-in, not Google</small>
  <h1>Sign in as anybody</h1>
  <p>Gives the ID token that an app would get from Google. Send it to POST /api/v1/auth/signup or /auth/login as google_id_token.</p>
  <form id="form">
    <label>Address <input type="email" id="email" required value="asha@example.com"></label>
    <label>Name <input type="text" id="name" maxlength="100" value="Asha Rao"></label>
    <label><input type="checkbox" id="verified" checked> Google has verified the address</label>
    <button>Get an ID token</button>
  </form>
  <div id="result" hidden>
    <label>ID token, good for an hour <textarea id="token" readonly></textarea></label>
    <button id="copy" type="button">Copy</button>
  </div>
</main>
<script>${script}</script>
</html>
`
