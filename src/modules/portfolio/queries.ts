import { statement } from '#platform/db.ts'

export type Row = {
  id: bigint
  creator_id: bigint
  position: number
  title: string
  description: string | null
  platform: string | null
  brand_name: string | null
  link: string | null
  published_on: Date | null
  created_at: Date
  updated_at: Date
}
/** A date is a day, and the driver would make of it midnight wherever the server stands. */
const columns = `id, creator_id, position, title, description, platform, brand_name, link,
  published_on::timestamp at time zone 'UTC' as published_on, created_at, updated_at`

export const findItem = statement<Row>('portfolio.find', `select ${columns} from portfolio_item where id = $1 and creator_id = $2`)

export const listItems = statement<Row>(
  'portfolio.list',
  `select ${columns} from portfolio_item where creator_id = $1 and (position, id) > ($2::int, $3::bigint) order by position, id limit $4`,
)

export const countItems = statement<{ count: number }>('portfolio.count', 'select count(*)::int from portfolio_item where creator_id = $1')

export const insertItem = statement<{ id: bigint }>(
  'portfolio.insert',
  `insert into portfolio_item (creator_id, position, title, description, platform, brand_name, link, published_on, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) returning id`,
)

export const updateItem = statement(
  'portfolio.update',
  `update portfolio_item set title = $2, description = $3, platform = $4, brand_name = $5, link = $6, published_on = $7, updated_at = $8
   where id = $1`,
)

export const deleteItem = statement<{ id: bigint }>(
  'portfolio.delete',
  'delete from portfolio_item where id = $1 and creator_id = $2 returning id',
)

/** Numbers a creator's works anew from 1, with the one in $2 (0: none) put at place $3. */
export const arrange = statement(
  'portfolio.arrange',
  `with ordered as (
     select id, row_number() over (
       order by case when id = $2 then $3::int else others.place + (case when others.place >= $3::int then 1 else 0 end) end, id = $2 desc
     ) as place
     from (select id, row_number() over (partition by id = $2 order by position, id) as place from portfolio_item where creator_id = $1) others
   )
   update portfolio_item i set position = o.place from ordered o where i.id = o.id and i.position <> o.place`,
)
