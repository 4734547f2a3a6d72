import { isGstin } from '#modules/payees/index.ts'
import { invalidField } from '#platform/problem.ts'
import { stateCodeOf, stateLabel } from './gst.ts'

type Given = { readonly country: string; readonly tax_id: string | null; readonly state: string | null }

const gstin = /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]$/
const pan = /^[A-Z]{5}\d{4}[A-Z]$/

/** What kind of Indian number it is, as it is printed before it; null for any other. */
export function indianIdOf(tax_id: string): 'GSTIN' | 'PAN' | null {
  if (gstin.test(tax_id) && isGstin(tax_id)) return 'GSTIN'
  return pan.test(tax_id) ? 'PAN' : null
}

/** The state a GST number was given in; null for what is none. */
export function stateOfTaxId(country: string | null, tax_id: string | null): string | null {
  if (country !== 'IN' || tax_id === null || indianIdOf(tax_id) !== 'GSTIN') return null
  return stateCodeOf(tax_id.slice(0, 2)) ?? null
}

/**
 * The tax number and the state as they are kept: in India a number is a GSTIN or a PAN, and the state follows from a GSTIN. Elsewhere a
 * number is taken as it is and there is no state. Problem `request.invalid` (400).
 */
export function checkTaxId<T extends Given>(given: T): T {
  const { country, tax_id, state } = given
  if (country !== 'IN') {
    if (state !== null) throw invalidField('/state', 'state.elsewhere', 'Only addresses in India have a GST state; leave it out')
    return given
  }
  if (tax_id === null) return given
  const compact = tax_id.toUpperCase().replaceAll(/[ ./-]/g, '')
  const kind = indianIdOf(compact)
  const follows = stateOfTaxId(country, compact)
  if (kind === null || (kind === 'GSTIN' && follows === null))
    throw invalidField('/tax_id', 'tax_id.not_indian', 'In India give a GSTIN such as 27AAPFU0939F1ZV, whose last character checks the others, or a PAN') // prettier-ignore
  if (follows !== null && state !== null && state !== follows)
    throw invalidField('/state', 'state.not_of_tax_id', `The GSTIN is of ${stateLabel(follows)}; give that state, or none`)
  return { ...given, tax_id: compact, state: follows ?? state }
}
