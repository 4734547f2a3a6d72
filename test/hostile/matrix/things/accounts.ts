import type { Thing } from '../thing.ts'

/** Somebody's account. */
const account: Thing = {
  fields: ['user_id', 'subject_id', 'actor_id'],
  owners: ['brand', 'creator'],
  make: ({ user_id }) => ({ own: user_id }),
  seen_by: ['agent', 'admin'],
  depends_at: ['profile.block', 'profile.unblock'],
}

const session: Thing = {
  fields: ['session_id'],
  owners: ['brand', 'creator', 'agent', 'admin'],
  async make({ sdk }) {
    const { items } = await sdk.auth.sessions({})
    const own = items.find(({ current }) => current)
    const other = items.find(({ current }) => !current)
    if (other) await sdk.auth.revoke_session({ session_id: other.id })
    return { own: own?.id ?? '', ...(other && { ended: other.id }) }
  },
}

let invited = 0

const invitation: Thing = {
  fields: ['invitation_id'],
  owners: ['admin'],
  async make({ sdk }) {
    const invite = () => sdk.invitations.create({ email: `invited-${++invited}@influmojo.example`, role: 'agent', name: 'Somebody' })
    const [own, ended] = [await invite(), await invite()]
    await sdk.invitations.revoke({ invitation_id: ended.id })
    return { own: own.id, ended: ended.id }
  },
}

export const accounts: readonly Thing[] = [account, session, invitation]
