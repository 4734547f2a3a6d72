import type { Mail, Sms } from '#platform/ports.ts'
import type { Inbox } from './inbox.ts'

export { openInbox, type Inbox, type Message } from './inbox.ts'
export { openDevPages } from './pages.ts'

/** SMS that arrive in the inbox instead of on a phone. */
export function inboxSms(inbox: Inbox): Sms {
  return { provider: 'dev-inbox', send: async ({ to, text }) => ({ id: String(inbox.record({ channel: 'sms', to, text }).id) }) }
}

/** Mail that arrives in the inbox instead of in a mailbox. */
export function inboxMail(inbox: Inbox): Mail {
  return {
    provider: 'dev-inbox',
    send: async ({ to, subject, text }) => ({ id: String(inbox.record({ channel: 'mail', to, subject, text }).id) }),
  }
}
