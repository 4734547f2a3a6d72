import type { Ctx } from '#platform/ctx.ts'
import { statement, type Statement } from '#platform/db.ts'
import './events.ts'
import { reminder_ms } from './rules.ts'

type Told = { order_id: bigint; brand_id: bigint; creator_id: bigint; ends_at: Date }
const at_once = 200

/** Marks, order by order, what the clock has to say something about; of two workers at once one says it. */
const mark = (name: string, column: string, also: string) =>
  statement<Told>(
    `submissions.licences_${name}`,
    `with due as (
       select distinct order_id from (select order_id from content_licence where ${column} is null and revoked_at is null and ends_at <= $2 ${also}
         order by ends_at limit $3) as first
     ), marked as (
       update content_licence set ${column} = $1 where order_id in (select order_id from due) and ${column} is null and revoked_at is null and ends_at <= $2 ${also}
       returning order_id, brand_id, creator_id, ends_at
     ) select distinct order_id, brand_id, creator_id, ends_at from marked`,
  )
const remind = mark('remind', 'reminded_at', 'and ends_at > $1')
const expire = mark('expire', 'expired_at', '')

/** Says of each licence, once, that it ends soon and that it has ended. */
export async function watchLicences(ctx: Ctx): Promise<void> {
  await say(ctx, 'licence.expiring', remind, new Date(ctx.now.getTime() + reminder_ms))
  await say(ctx, 'licence.expired', expire, ctx.now)
}

async function say(ctx: Ctx, event: 'licence.expiring' | 'licence.expired', marking: Statement<Told>, until: Date): Promise<void> {
  for (let round = 0; round < 50; round++) {
    const told = await ctx.tx(async (tx) => {
      const rows = await tx.query(marking, [tx.now, until, at_once])
      for (const { ends_at, ...row } of rows) await tx.emit(event, { ...row, ends_at: ends_at.toISOString() })
      return rows.length
    })
    if (told === 0) return
  }
}
