/** What a creator calls a paid post, with the ways it is written as a hashtag. */
export const disclosures = {
  ad: { label: '#Ad', spellings: ['ad', 'advert', 'advertisement'] },
  sponsored: { label: '#Sponsored', spellings: ['sponsored'] },
  collaboration: { label: '#Collaboration', spellings: ['collaboration'] },
  partnership: { label: '#Partnership', spellings: ['partnership', 'paidpartnership', 'paid_partnership'] },
  employee: { label: '#Employee', spellings: ['employee'] },
  free_gift: { label: '#Free gift', spellings: ['freegift', 'free_gift'] },
} as const satisfies Record<string, { label: string; spellings: readonly string[] }>

export type Disclosure = keyof typeof disclosures
export const disclosureNames = Object.keys(disclosures) as [Disclosure, ...Disclosure[]]

/** Where fewer labels are clear enough than all of them; by ISO 3166-1. It is the product's rule, not legal advice (decision 201). */
const stricter: Readonly<Record<string, readonly Disclosure[]>> = {
  GB: ['ad'],
  US: ['ad', 'sponsored', 'employee', 'free_gift'],
}

/** The labels that are clear enough for a creator of this country; all of them where nothing stricter is known. */
export function disclosuresFor(country: string | null): readonly Disclosure[] {
  return country !== null && Object.hasOwn(stricter, country) ? (stricter[country] ?? disclosureNames) : disclosureNames
}
