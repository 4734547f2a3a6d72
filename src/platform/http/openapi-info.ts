import type { OpenApiInfo } from './openapi.ts'

/** What stands at the head of the API's document. */
export const apiInfo: OpenApiInfo = {
  title: 'Influmojo',
  version: '1.0.0',
  description: [
    'A marketplace where brands buy content from creators.',
    'Fields are snake_case; ids are strings of digits; times are ISO 8601 in UTC; money is a decimal string in major units beside its currency.',
    'Lists are `{ items, next }`: pass `next` as `cursor` to get the following page.',
    'Refusals are problem documents (RFC 9457); every `code` is explained at [/docs/problems](/docs/problems).',
    'How an order goes: [/docs/order-process](/docs/order-process). Where the money of one stands, with a dispute and a chargeback followed to the last rupee: [/docs/money](/docs/money). What a price comes to: [/docs/fees](/docs/fees). What was tried to break it: [/docs/reliability](/docs/reliability).',
    'A POST with an `Idempotency-Key` may be repeated: it is done once, and the same answer is given again.',
    [
      '## Realtime',
      "`io(url, { path: '/realtime', transports: ['websocket'], auth: (give) => give({ token: access_token }) })` with Socket.IO's client (4.x) opens a socket; the token goes into `auth` and nowhere else.",
      'The server says `order.updated` `{ order_id, version, status }` to both parties of an order: read the order again. `missed` means that something may not have been said: read again what you show.',
      '`closing` `{ code }` comes before the server ends a socket: with `auth.token_invalid` refresh the token, then `socket.connect()`. A socket lives as long as the session, longer than the token that opened it.',
      "`socket.emitWithAck('auth.me', {})` is answered `{ status, body }`, as `GET /auth/me` would be.",
      'A refusal is a `connect_error` with the code as `message` and the problem document as `data`.',
    ].join('\n\n'),
  ].join('\n\n'),
}
