/** Text as HTML: what others wrote must not become markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const style = `body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#eef0f7;color:#1b1b29}
main{max-width:26rem;margin:8vh auto;background:#fff;border-radius:1.2rem;padding:2rem;box-shadow:0 10px 40px #1b1b2920}
small{display:inline-block;background:#fff3c4;color:#6b4e00;border-radius:.5rem;padding:.2rem .7rem}
h1{font-size:2.4rem;margin:.8rem 0 0}p{margin:.3rem 0 1.4rem;color:#55566b;overflow-wrap:anywhere}
button{display:block;width:100%;font:inherit;padding:.85rem;margin:.6rem 0;border:1px solid #d5d7e5;border-radius:.8rem;background:#fff;cursor:pointer}
fieldset{border:1px solid #d5d7e5;border-radius:.8rem;margin:1rem 0}label{display:block}ul{padding:0;list-style:none}
button.main{background:#4f46e5;border-color:#4f46e5;color:#fff;font-weight:600}button:focus-visible{outline:3px solid #a5b4fc}a{color:#4f46e5}`

/** With these headers a page of a stand-in loads nothing, runs nothing and is framed by nobody. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/** A stand-in's hosted page in the look they all have; `body` is HTML. */
export function hostedPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title><style>${style}</style><main>${body}</main></html>`
}

/** A form of one button for each [action, label], the first of which stands out. Works without JavaScript: it posts `action`. */
export function choiceForm(choices: readonly (readonly [action: string, label: string])[]): string {
  const buttons = choices.map(
    ([action, label], at) => `<button ${at === 0 ? 'class="main"' : ''} name="action" value="${escape(action)}">${escape(label)}</button>`,
  )
  return `<form method="post">${buttons.join('')}</form>`
}
