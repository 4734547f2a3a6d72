import type { Staff } from './staff.ts'
import type { World } from './world.ts'

export const company = {
  code: 'IM', name: 'Influmojo Marketplace Private Limited', address_lines: ['4th floor, 12 Residency Road', 'Bengaluru 560025'], country: 'IN',
  tax_id: '29AAICI1234F1Z5', email: 'invoices@influmojo.example', timezone: 'Asia/Kolkata', year_starts_month: 4,
} as const // prettier-ignore

type Wishes = Partial<Parameters<Staff['sdk']['invoices']['name_legal_entity']>[0]>

/** An admin names the company that issues invoices. */
export function nameCompany(admin: Staff, wishes: Wishes = {}) {
  return admin.sdk.invoices.name_legal_entity({ ...company, address_lines: [...company.address_lines], ...wishes })
}

/** A file the API answers with. */
export async function fetchFile(world: World, path: string, token: string | undefined, headers: Record<string, string> = {}) {
  const response = await world.request('GET', `/api/v1${path}`, { headers, ...(token !== undefined && { token }) })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}
