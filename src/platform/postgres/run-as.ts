import { chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system user the server runs as; empty when it runs as whoever runs Node. */
export type RunAs = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root, so root drops to the owner of the data, else to `postgres`, else to `nobody`. */
export function chooseUser(dataDir: string): RunAs {
  const me = process.getuid?.()
  const { uid, gid } = (existsSync(dataDir) && statSync(dataDir)) || { uid: me, gid: process.getgid?.() }
  if (me !== 0 && uid !== me)
    throw new Error(`${dataDir} belongs to user ${uid}: run as that user, or remove the folder to start with an empty database`)
  if (me !== 0) return {}
  if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid }
  const user = findUser('postgres') ?? findUser('nobody')
  if (!user)
    throw new Error('PostgreSQL cannot run as root and there is no user `postgres` or `nobody`: run as another user, or set DATABASE_URL')
  return user
}

/** Gives what root wrote to the user, who may be the one to start the server next time. */
export function giveTo(path: string, { uid, gid }: RunAs): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Whether that user may enter the folder and all above it, as the permission bits say. */
export function canEnter(folder: string, user: RunAs): boolean {
  if (user.uid === undefined) return true
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  const parent = dirname(folder)
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, user))
}

function findUser(name: string): RunAs | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'))
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined
}
