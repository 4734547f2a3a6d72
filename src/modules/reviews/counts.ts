import { marks } from './rules.ts'

const starCounts = [1, 2, 3, 4, 5].map((n) => [`stars_${n}`, `(r.stars = ${n})::int`] as const)
const markCounts = marks.flatMap((mark) => [
  [`${mark}_sum`, `coalesce(r.${mark}, 0)`] as const,
  [`${mark}_n`, `(r.${mark} is not null)::int`] as const,
])
/** The columns of a sum, and what one review `r` is worth in each. */
export const counts = [...starCounts, ...markCounts]
