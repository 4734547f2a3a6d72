type Page<Item> = { items: Item[]; next: string | null }

/**
 * All items of a list, page after page, fetched as they are needed:
 * `for await (const creator of pages(sdk.discovery.creators, { city: 'Mumbai' })) …`
 */
export async function* pages<Input extends { cursor?: string | undefined } | undefined, Item>(
  list: (input: Input) => Promise<Page<Item>>,
  input: NoInfer<NonNullable<Input>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | null | undefined = input.cursor
  do {
    const page: Page<Item> = await list(cursor === undefined ? input : { ...input, cursor })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}
