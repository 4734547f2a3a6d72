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
    'A POST with an `Idempotency-Key` may be repeated: it is done once, and the same answer is given again.',
  ].join('\n\n'),
}
