/**
 * The states and union territories of India by the codes of their GST numbers, as they are since Daman and Diu joined Dadra and Nagar
 * Haveli (26, January 2020) and Andhra Pradesh is 37. Those with `union` have no legislature, so the territory's share is UTGST (UTGST
 * Act, section 1); Delhi, Jammu and Kashmir and Puducherry have one.
 */
const states = {
  '01': { name: 'Jammu and Kashmir' }, '02': { name: 'Himachal Pradesh' }, '03': { name: 'Punjab' }, '04': { name: 'Chandigarh', union: true },
  '05': { name: 'Uttarakhand' }, '06': { name: 'Haryana' }, '07': { name: 'Delhi' }, '08': { name: 'Rajasthan' }, '09': { name: 'Uttar Pradesh' },
  10: { name: 'Bihar' }, 11: { name: 'Sikkim' }, 12: { name: 'Arunachal Pradesh' }, 13: { name: 'Nagaland' }, 14: { name: 'Manipur' },
  15: { name: 'Mizoram' }, 16: { name: 'Tripura' }, 17: { name: 'Meghalaya' }, 18: { name: 'Assam' }, 19: { name: 'West Bengal' },
  20: { name: 'Jharkhand' }, 21: { name: 'Odisha' }, 22: { name: 'Chhattisgarh' }, 23: { name: 'Madhya Pradesh' }, 24: { name: 'Gujarat' },
  26: { name: 'Dadra and Nagar Haveli and Daman and Diu', union: true }, 27: { name: 'Maharashtra' }, 29: { name: 'Karnataka' },
  30: { name: 'Goa' }, 31: { name: 'Lakshadweep', union: true }, 32: { name: 'Kerala' }, 33: { name: 'Tamil Nadu' }, 34: { name: 'Puducherry' },
  35: { name: 'Andaman and Nicobar Islands', union: true }, 36: { name: 'Telangana' }, 37: { name: 'Andhra Pradesh' },
  38: { name: 'Ladakh', union: true }, 97: { name: 'Other Territory', union: true },
} as const satisfies Record<string, { name: string; union?: true }> // prettier-ignore

const byCode: ReadonlyMap<string, { readonly name: string; readonly union?: true }> = new Map(Object.entries(states))
const byName = new Map([...byCode].map(([code, { name }]) => [folded(name), code]))

export const stateCodes: readonly string[] = [...byCode.keys()].sort()

/** The code of a state, given as a code or by its name ("29", "karnataka" → "29"); undefined when there is none. */
export function stateCodeOf(typed: string): string | undefined {
  const code = typed.trim()
  return byCode.has(code) ? code : byName.get(folded(code))
}

/** As returns and invoices name a place of supply: "29-Karnataka". */
export const stateLabel = (code: string): string => `${code}-${byCode.get(code)?.name ?? ''}`

/** Whether the territory's share of the tax is UTGST instead of SGST. */
export const isUnion = (code: string): boolean => byCode.get(code)?.union === true

function folded(name: string): string {
  return name.toLowerCase().replaceAll('&', ' and ').replaceAll(/[^a-z]+/g, ' ').trim() // prettier-ignore
}
