import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFile, nameCompany, taxOrders } from '#test/invoices.ts'
import { hire } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { printPages, type Printed } from './layout.ts'
import { taxNames } from './printed-table.ts'

const textOf = async (bytes: Uint8Array) => {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return { pages: totalPages, text: text.join('\n').replaceAll(/\s+/g, ' ') }
}

describe('asked for by its address', () => {
  let world: World
  let deal: Deal
  beforeAll(async () => {
    world = await openWorld()
    const admin = await hire(world, 'admin')
    await nameCompany(admin)
    await taxOrders(world)
    deal = await completedOrder(world)
    await deal.brand.sdk.invoices.put_billing({
      name: 'अमृत चाय (Amrit) 株式会社',
      address_lines: ['दुकान 7'],
      country: 'IN',
      tax_id: '07AAPCA1234F1ZX',
    })
    await world.settle()
    await admin.sdk.orders.refund_by_staff({ order_id: deal.order_id, reason: 'A part', amount: '1000' })
    await world.settle()
  })
  afterAll(() => world[Symbol.asyncDispose]())

  test('each kind says in print what it says in JSON', async () => {
    const all = [...(await deal.brand.sdk.invoices.mine({})).items.map((item) => ({ item, who: deal.brand })), ...(await deal.creator.sdk.invoices.mine({})).items.map((item) => ({ item, who: deal.creator }))] // prettier-ignore
    expect(new Set(all.map(({ item }) => item.kind)).size).toBe(6)
    for (const { item, who } of all) {
      const { status, headers, bytes } = await fetchFile(world, `/invoices/${item.id}/pdf`, who.sdk.tokens()?.access_token)
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, max-age=3600'])
      const { pages, text } = await textOf(bytes)
      expect(pages).toBe(1)
      const credit = item.corrects_id !== null
      const grouped = (amount: string) => `₹ ${Number(amount).toLocaleString('en-IN', { minimumFractionDigits: 2 })}`
      const wanted = [
        `${credit ? 'Credit note' : item.issued_by.tax_id || item.tax !== '0.00' ? 'Tax invoice' : 'Invoice'} ${item.number}`,
        `${credit ? 'Total credited' : 'Total'} ${grouped(item.total)}`,
        grouped(item.net),
        ...(item.place_of_supply === null ? [] : [`Place of supply ${item.place_of_supply}`]),
        ...item.lines.flatMap(({ code, quantity, rate, taxes }) => [
          `${code === null ? '' : `${code} `}${quantity} ${grouped(item.net)} ${rate} %`,
          ...taxes.map((tax) => `${taxNames[tax.kind]} ${tax.rate} % ${grouped(tax.amount)}`),
        ]),
        ...(item.issued_to.state === null ? [] : [`GSTIN ${item.issued_to.tax_id}`]),
        item.issued_by.name,
        ...(item.corrects_number === null ? [] : [`Corrects ${item.corrects_number}`]),
        ...(item.kind.startsWith('on_behalf') ? [`in the name and on behalf of ${item.issued_by.name}`] : []),
        item.hash.slice(0, 16),
      ]
      for (const words of wanted) expect(text).toContain(words)
    }
  })

  test('it is the same bytes each time, whole, in part or as seen before', async () => {
    const [item] = (await deal.brand.sdk.invoices.mine({})).items
    const token = deal.brand.sdk.tokens()?.access_token
    const ask = (headers = {}) => fetchFile(world, `/invoices/${item?.id}/pdf`, token, headers)
    const whole = await ask()
    expect((await ask()).bytes.equals(whole.bytes)).toBe(true)
    const part = await ask({ range: 'bytes=0-7' })
    expect([part.status, part.bytes.toString()]).toEqual([206, whole.bytes.toString('latin1', 0, 8)])
    expect((await ask({ 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
    expect((await fetchFile(world, `/invoices/${item?.id}/pdf`, undefined)).status).toBe(401)
  })
})

describe('whatever it says', () => {
  const printed: Printed = {
    title: 'Tax invoice IM-F-2026-000001', facts: [['Date', '25 November 2026']], from: { heading: 'From', lines: ['Us'] }, to: { heading: 'To', lines: ['You'] },
    columns: ['Net', 'Tax', 'Total'].map((head) => ({ head, width: 85 })), rows: [{ text: 'Work', amounts: ['₹ 1.00', '₹ 0.18', '₹ 1.18'] }], sums: [['Total', '₹ 1.18']], remarks: ['Paid.'],
    foot: 'IM-F-2026-000001', author: 'Us', created_at: new Date('2026-11-25T00:00:00Z'),
  } // prettier-ignore
  const named = (name: string) => printPages({ ...printed, to: { heading: 'To', lines: [name] } })

  test.each([
    ['Latin, Greek, Cyrillic, Vietnamese', 'Ärger Øst Ελλάδα Москва Việt Nam'],
    ['Chinese and Japanese', '中国有限公司 株式会社メルカリ'],
    ['Korean', '카카오'],
    ['Gujarati', 'ગુજરાત'],
    ['Punjabi, whose font lacks what the library looks for', 'ਪੰਜਾਬੀ'],
    ['Thai', 'ไทย'],
  ])('%s is printed as it is written', async (_script, name) => {
    expect((await textOf(await named(name))).text).toContain(name)
  })

  test('what turns the direction of writing does nothing, what no font has is a sign, and what runs to the left does', async () => {
    const { text } = await textOf(await named('Acme \u202Etxt.exe\u202C 😀👨‍👩‍👧 \u0000\uFEFFInc'))
    expect(text).toContain('Acme txt.exe �� Inc')
    // Letters that run to the left come out in the order in which they stand on the page, in forms that join.
    const arabic = (await textOf(await named('مرحبا Acme'))).text.normalize('NFKC')
    for (const letter of 'مرحبا') expect(arabic).toContain(letter)
    expect((await textOf(await named('\ud800'))).text).toContain('To')
  })

  test('five hundred letters without a blank, and addresses as long as they may be, stay within the page and lose nothing', async () => {
    const lines = ['W'.repeat(500), ...Array.from({ length: 6 }, () => 'M'.repeat(200))]
    const { pages, text } = await textOf(await printPages({ ...printed, to: { heading: 'To', lines } }))
    expect(pages).toBeGreaterThan(1)
    // One of each stands in the rest: in "Work", and in the number at top and foot.
    expect(text.match(/W/g)).toHaveLength(500 + 1)
    expect(text.match(/M/g)).toHaveLength(1200 + 1 + pages)
  })

  test('rows that do not fit go on on the next page, each of which says which it is', async () => {
    const rows = Array.from({ length: 120 }, (_, nth) => ({
      text: `Row ${nth} with words that are too many for one line of the column`,
      amounts: ['₹ 1.00', '₹ 0.18', '₹ 1.18'],
    }))
    const { pages, text } = await textOf(await printPages({ ...printed, rows }))
    expect(pages).toBeGreaterThan(3)
    for (const nth of rows.keys()) expect(text).toContain(`Row ${nth} with`)
    for (let page = 1; page <= pages; page++) expect(text).toContain(`Page ${page} of ${pages}`)
    expect(text.match(/Description/g)?.length).toBeGreaterThanOrEqual(pages - 1)
  })

  test('amounts of any length keep apart, beside descriptions of any length, on every page', async () => {
    const amounts = ['998397', '1', '₹ 9,99,99,99,999.99', '18 %', '₹ 1,79,99,99,999.99', '₹ 11,79,99,99,999.98']
    const rows = Array.from({ length: 60 }, () => ({ text: 'Commission for work that is described at length', amounts }))
    const columns = [46, 26, 84, 40, 76, 84].map((width, nth) => ({ head: `Head ${nth}`, width }))
    const document = await getDocumentProxy(new Uint8Array(await printPages({ ...printed, columns, rows })))
    expect(document.numPages).toBeGreaterThan(2)
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const pieces = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ left: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
          : [],
      )
      expect(pieces.length).toBeGreaterThan(10)
      for (const [nth, piece] of pieces.toSorted((a, b) => b.y - a.y || a.left - b.left).entries()) {
        const next = pieces.toSorted((a, b) => b.y - a.y || a.left - b.left)[nth + 1]
        if (next && next.y === piece.y) expect(piece.left + piece.width).toBeLessThanOrEqual(next.left + 0.01)
        expect(piece.left + piece.width).toBeLessThanOrEqual(595.28 - 49)
      }
    }
  })

  test('the same words give the same bytes', async () => {
    const [one, other] = [await printPages(printed), await printPages(printed)]
    expect(one.equals(other)).toBe(true)
    expect((await printPages({ ...printed, foot: 'another' })).equals(one)).toBe(false)
  })
})
