/** Letters that Unicode does not take apart into a base letter and an accent. */
const whole: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * A city as it is compared: "São  Paulo", "sao paulo" and "SÃO PAULO" are one. Only the accents of Latin, Greek and Cyrillic fall away;
 * the vowel signs of other scripts are letters.
 */
export function cityKey(city: string): string {
  return city
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => whole[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/** The place in a list: by rating (4.87), featured first among equals. */
export function rankOf(rating: number, featured: boolean): number {
  return Math.round(rating * 100) * 2 + (featured ? 1 : 0)
}

/** Above every rank there is: where the first page begins. */
export const top = { rank: 2_147_483_647, creator_id: 9_223_372_036_854_775_807n }

/** Whether brands find this creator in lists. The public page is there even for those who sell nothing right now. */
export function isListed(creator: { availability_status: string }, active_packages: number): boolean {
  return creator.availability_status !== 'unavailable' && active_packages > 0
}
