import type { Scope } from '#platform/ctx.ts'
import { openFields, sealFields } from '#platform/sealed-fields.ts'
import type { Address, ShareAddress } from './schema.ts'

type Typed = Omit<ShareAddress, 'order_id' | 'version' | 'pause'>
const about = (order_id: bigint) => `shipment ${order_id}`

/** The address as it is kept: whoever reads the row alone learns nothing of it. */
export function sealAddress(scope: Scope, order_id: bigint, typed: Typed): Buffer {
  const { recipient, lines, city, state = '', postal_code = '', country, phone, note = '' } = typed
  return sealFields(scope, about(order_id), { recipient, lines: lines.join('\n'), city, state, postal_code, country, phone, note })
}

export function openAddress(scope: Scope, { order_id, address_sealed }: { order_id: bigint; address_sealed: Buffer }): Address {
  const {
    recipient = '',
    lines = '',
    city = '',
    state,
    postal_code,
    country = '',
    phone = '',
    note,
  } = openFields(scope, about(order_id), address_sealed)
  const orNull = (value: string | undefined) => value || null
  return {
    recipient,
    lines: lines.split('\n'),
    city,
    state: orNull(state),
    postal_code: orNull(postal_code),
    country,
    phone,
    note: orNull(note),
  }
}
