import { addressesIn, addressKey, fold, hashtagsIn, mentionsIn, says } from './captions.ts'
import { disclosures, disclosuresFor, type Disclosure } from './disclosure.ts'

export const checks = ['hashtag', 'mention', 'link', 'avoid', 'disclosure', 'message', 'do'] as const
export const outcomes = ['ok', 'failed', 'by_eye'] as const

/** One wish of the brief and what became of it; `by_eye`: no rule can tell. */
export type CheckItem = { readonly check: (typeof checks)[number]; readonly wanted: string; readonly outcome: (typeof outcomes)[number] }
export type Checklist = { readonly items: readonly CheckItem[]; readonly failed: number }

/** The brief as the order keeps it; answers that are missing ask for nothing. */
export type Brief = {
  readonly answers: Readonly<Record<string, unknown>> | null
  readonly requires_publication: boolean
  /** Of the creator: which disclosure labels are clear enough there. */
  readonly country: string | null
}
export type Captioned = { readonly caption: string | null; readonly links: readonly string[] }

/** Holds a caption against its brief. The same brief and caption always get the same answer, which is kept with the version. */
export function checklistOf({ answers, requires_publication, country }: Brief, { caption, links }: Captioned): Checklist {
  const text = caption ?? ''
  const [tags, accounts, addresses] = [hashtagsIn(text), mentionsIn(text), addressesIn([text, ...links].join('\n'))]
  const each = (check: CheckItem['check'], field: string, outcome: (wanted: string) => CheckItem['outcome']): CheckItem[] =>
    listOf(answers, field).map((wanted) => ({ check, wanted, outcome: outcome(wanted) }))
  const items = [
    ...each('hashtag', 'hashtags', (wanted) => verdict(tags.has(fold(wanted).replace(/^#/, '')))),
    ...each('mention', 'mentions', (wanted) =>
      verdict(
        accounts.has(
          fold(wanted)
            .replace(/^@/, '')
            .replace(/[.-]+$/, ''),
        ),
      ),
    ),
    ...each('link', 'links', (wanted) => verdict(addresses.has(addressKey(wanted) ?? wanted))),
    ...each('avoid', 'donts', (wanted) => avoided(text, wanted)),
    ...(requires_publication ? [disclosed(text, tags, disclosuresFor(country))] : []),
    ...each('message', 'key_messages', () => 'by_eye'),
    ...each('do', 'dos', () => 'by_eye'),
  ]
  return { items, failed: items.filter(({ outcome }) => outcome === 'failed').length }
}

const verdict = (well: boolean): CheckItem['outcome'] => (well ? 'ok' : 'failed')

function listOf(answers: Brief['answers'], field: string): string[] {
  const value = answers && Object.hasOwn(answers, field) ? answers[field] : undefined
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string').slice(0, 30) : []
}

/** A brief names phrases in quotation marks, or is a phrase itself when it is short; a sentence is for people to judge. */
function avoided(text: string, wanted: string): CheckItem['outcome'] {
  const quoted = [...wanted.matchAll(/["“«„]([^"“”«»„]{2,})["”»“]/gu)].map(([, phrase = '']) => phrase)
  if (quoted.length === 0 && wanted.trim().split(/\s+/u).length > 4) return 'by_eye'
  return verdict(!(quoted.length > 0 ? quoted : [wanted]).some((phrase) => says(text, phrase)))
}

function disclosed(text: string, tags: ReadonlySet<string>, enough: readonly Disclosure[]): CheckItem {
  const named = enough.some((one) => disclosures[one].spellings.some((spelling) => tags.has(spelling)))
  // The one label of two words: as a hashtag it ends at the blank.
  const gift = enough.includes('free_gift') && tags.has('free') && says(text, '#free gift')
  return { check: 'disclosure', wanted: enough.map((one) => disclosures[one].label).join(' or '), outcome: verdict(named || gift) }
}
