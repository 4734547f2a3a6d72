import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const charOid = 18
const textOid = 25

/**
 * The driver through which the engine reads a database: adapter-pg 7.10 refuses the catalogue's one-byte "char" type, so such
 * columns pass it as text and are named by their type again before the engine, which asks for a character, sees them.
 */
export function openReader(url) {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const charColumns = new Map()

  const query = pool.query.bind(pool)
  pool.query = async (asked, values) => {
    const result = await query(asked, values)
    const chars = result.fields.flatMap((field, index) => (field.dataTypeID === charOid ? [index] : []))
    for (const index of chars) result.fields[index].dataTypeID = textOid
    charColumns.set(asked.text, chars)
    return result
  }

  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async (asked) => {
      const result = await queryRaw(asked)
      for (const index of charColumns.get(asked.sql) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character
      return result
    }
    return connection
  }
  return { factory, close: () => pool.end() }
}
