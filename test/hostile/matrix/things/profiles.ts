import { cleanFileOf } from '#test/clean-file.ts'
import { secondApproval } from '#modules/approvals/index.ts'
import { system } from '#platform/ctx.ts'
import { ctxOf } from '#test/context.ts'
import { accountOf, earn, paidCreator } from '#test/payouts.ts'
import { hire } from '#test/staff.ts'
import type { Owner, Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

let made = 0

const socialAccount: Thing = {
  fields: ['account_id'],
  owners: ['creator'],
  async make({ sdk }) {
    const add = () => sdk.social_accounts.add({ platform: 'x', handle: `handle_${++made}` })
    const [own, ended] = [await add(), await add()]
    await sdk.social_accounts.remove({ account_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
  seen_by: ['agent', 'admin'],
}

const work: Thing = {
  fields: ['work_id'],
  owners: ['creator'],
  async make({ sdk }) {
    const add = () => sdk.portfolio.add({ title: 'A work', link: 'https://example.com/a' })
    const [own, ended] = [await add(), await add()]
    await sdk.portfolio.remove({ work_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
}

async function draft({ sdk, user_id, world, tenant, role }: Owner): Promise<string> {
  const { marker } = tenantOf({ sdk, user_id, world, tenant, role })
  const media_ids = [await cleanFileOf(world, user_id, 'kyc_document')]
  return (await sdk.kyc.add({ kind: 'pan', number: 'ABCDE1234F', holder_name: marker, media_ids })).id
}

/** Handed in, so that staff see it. */
const document: Thing = {
  fields: ['document_id'],
  owners: ['brand', 'creator'],
  async make(owner) {
    const ended = await draft(owner)
    await owner.sdk.kyc.remove({ document_id: ended })
    const own = await draft(owner)
    await owner.sdk.kyc.submit({ document_id: own })
    return { own, ended }
  },
  seen_by: ['agent', 'admin'],
}

const payoutAccount: Thing = {
  fields: ['payout_account_id'],
  owners: ['creator'],
  async make(owner) {
    const { marker } = tenantOf(owner)
    const add = () => owner.sdk.payouts.add_account({ kind: 'upi', currency: 'INR', holder_name: marker, upi_id: 'asha@okbank' })
    const ended = await add()
    await owner.sdk.payouts.withdraw_account({ payout_account_id: ended.id })
    return { own: (await add()).id, ended: ended.id }
  },
  seen_by: ['agent', 'admin'],
}

/** One that waits, and one that was taken back. */
const payout: Thing = {
  fields: ['payout_id'],
  owners: ['creator'],
  async make(owner) {
    const { creator } = tenantOf(owner)
    const staff = await hire(owner.world, 'agent')
    await accountOf(owner.world, creator, staff)
    await earn(owner.world, creator, '2000')
    const ended = await owner.sdk.payouts.request({ currency: 'INR' })
    await owner.sdk.payouts.cancel({ payout_id: ended.id })
    return { own: (await owner.sdk.payouts.request({ currency: 'INR' })).id, ended: ended.id }
  },
  seen_by: ['agent', 'admin'],
  // Each line of what the bank answered stands for itself; of no payout it says so.
  depends_at: ['payouts.record_results'],
}

/** What some of the staff handed to the bank is everybody's of them. */
const payoutExport: Thing = {
  fields: ['export_id'],
  owners: ['agent', 'admin'],
  async make({ sdk, user_id, world }) {
    const creator = await paidCreator(world, { sdk, user_id, email: '', recovery_codes: [], code: () => '' }, '1000')
    await creator.sdk.payouts.request({ currency: 'INR' })
    const { export: made } = await sdk.payouts.export({ currency: 'INR' })
    return { own: made?.id ?? '' }
  },
  seen_by: ['agent', 'admin'],
}

/** What one of the staff asked for and another may take off the list. */
const approval: Thing = {
  fields: ['approval_id'],
  owners: ['agent', 'admin'],
  async make({ user_id, role, world }) {
    const ctx = ctxOf(world, { ...system, kind: 'user', id: BigInt(user_id), role })
    const wish = { action: 'matrix.ask', subject: `thing:${++made}`, input: {} }
    const asked = await ctx.tx((tx) => secondApproval(tx, wish))
    return { own: 'awaiting' in asked ? String(asked.awaiting.id) : '' }
  },
  seen_by: ['agent', 'admin'],
}

const shortlist: Thing = {
  fields: ['shortlist_id'],
  // Whoever is taken off has to be on it.
  depends_at: ['shortlists.remove'],
  owners: ['brand'],
  async make(owner) {
    const add = () => owner.sdk.shortlists.create({ name: `${tenantOf(owner).marker} ${++made}` })
    const [own, ended] = [await add(), await add()]
    await owner.sdk.shortlists.delete({ shortlist_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
}

const savedSearch: Thing = {
  fields: ['saved_search_id'],
  owners: ['brand'],
  async make(owner) {
    const add = () => owner.sdk.saved_searches.create({ name: `${tenantOf(owner).marker} ${++made}`, search: {} })
    const [own, ended] = [await add(), await add()]
    await owner.sdk.saved_searches.delete({ saved_search_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
}

export const profiles: readonly Thing[] = [
  socialAccount,
  work,
  document,
  payoutAccount,
  payout,
  payoutExport,
  approval,
  shortlist,
  savedSearch,
]
