import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

export type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; required?: string[] }

/** JSON Schemas of what crosses the wire; those named by `.meta({ id })` are collected as components. */
export type Schemas = { of(schema: z.ZodType): JsonSchema; components(): Record<string, JsonSchema> }

/** The wire side is zod's input side in both directions: an answer is encoded, so its fields have the same shape as a request's. */
export function openSchemas(): Schemas {
  const named = new Map<string, JsonSchema>()
  return {
    of(schema) {
      const { $defs = {}, ...json } = toJson(schema)
      for (const [id, definition] of Object.entries($defs as Record<string, JsonSchema>)) {
        const known = named.get(id)
        if (known && !isDeepStrictEqual(known, definition)) throw new Error(`two different schemas are called ${id}`)
        named.set(id, definition)
      }
      return json
    },
    components: () => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function toJson(schema: z.ZodType): JsonSchema {
  const {
    $schema: _,
    '~standard': __,
    ...json
  } = z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod
      // Zod leaves defaults of codecs out, which it cannot write as they stand on the wire.
      if (def.type === 'default') jsonSchema.default = z.encode(def.innerType, def.defaultValue) as NonNullable<typeof jsonSchema.default>
      const wire = z.globalRegistry.get(zodSchema)?.['wire']
      if (!wire) return
      const { description } = jsonSchema
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[key]
      Object.assign(jsonSchema, wire, description && { description })
    },
  }) as JsonSchema
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema
}
