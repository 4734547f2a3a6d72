/** Razorpay gives at most a hundred at once. */
export const page_size = 100

/** All that a list holds, page after page, each thing once. Fails rather than leave out what comes after `most` pages. */
export async function readAll<T extends { id: string }>(
  most: number,
  fetchPage: (span: { count: number; skip: number }) => Promise<readonly T[]>,
): Promise<T[]> {
  const found = new Map<string, T>()
  for (let page = 0; page < most; page++) {
    const read = await fetchPage({ count: page_size, skip: page * page_size })
    for (const one of read) found.set(one.id, one)
    if (read.length < page_size) return Array.from(found.values())
  }
  throw new Error(`Razorpay holds more than ${most * page_size} things in this list`)
}
