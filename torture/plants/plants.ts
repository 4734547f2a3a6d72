import { ofGateways } from './gateway.ts'
import { ofIdentity } from './identity.ts'
import { ofOrders } from './orders.ts'
import type { Plant } from './plant.ts'

export const plants: readonly Plant[] = [...ofIdentity, ...ofGateways, ...ofOrders]
