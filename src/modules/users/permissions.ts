import type { Permission } from '#platform/ctx.ts'
import type { UserType } from '#generated/prisma/enums.ts'

declare module '#platform/ctx.ts' {
  interface Permissions {
    'profile.edit': true
    'packages.sell': true
    'orders.buy': true
    /** Keep lists of creators, and searches. */
    'shortlists.keep': true
    /** See and move orders one is a party to; which moves, the table of the order process says. */
    'orders.take_part': true
    'ledger.read_own': true
    /** Find accounts and read what happened to them. */
    'users.read': true
    /** Stop somebody for a time, and let them in again. */
    'users.suspend': true
    /** Stop somebody for good, and take that back. */
    'users.ban': true
    /** Look at the product through somebody's eyes. */
    'users.impersonate': true
    /** Invite staff, change their role, stop them. */
    'staff.manage': true
    'audit.read': true
  }
}

/** What each role may do: the only place where roles become permissions. */
export const permissionsOf: Readonly<Record<UserType, ReadonlySet<Permission>>> = {
  creator: new Set<Permission>(['profile.edit', 'packages.sell', 'orders.take_part', 'ledger.read_own']),
  brand: new Set<Permission>(['profile.edit', 'orders.buy', 'shortlists.keep', 'orders.take_part', 'ledger.read_own']),
  agent: new Set<Permission>(['orders.take_part', 'users.read', 'users.suspend']),
  admin: new Set<Permission>([
    'orders.take_part',
    'users.read',
    'users.suspend',
    'users.ban',
    'users.impersonate',
    'staff.manage',
    'audit.read',
  ]),
}
