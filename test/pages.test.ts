import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { appCode, hire } from './staff.ts'
import { placedOrder } from './stories.ts'
import { openWorld, type World } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

type Visit = { page: Page; elsewhere: string[]; complaints: string[] }

/** A new tab that notes what it asks of other hosts and what the console complains about. */
async function visit(world: World, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(world.url)) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(path.startsWith('http') ? path : `${world.url}${path}`)
  return { page, elsewhere, complaints }
}

/** Where somebody wants to look: SCREENSHOTS=folder. */
async function show(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('the docs open, answer a request tried out, and ask nothing of anybody else', async () => {
  await using world = await openWorld()
  const { page, elsewhere, complaints } = await visit(world, '/docs')
  await page
    .getByRole('heading', { name: /Influmojo/ })
    .first()
    .waitFor()
  await page.getByText('Sign up').first().waitFor()
  await show(page, 'docs')
  await page.goto(`${world.url}/docs#tag/discovery/GET/profile/creators`)
  await page.reload()
  await page.getByRole('button', { name: /Test Request.*\/profile\/creators\)/ }).click()
  await page.getByRole('button', { name: /^Send get request/ }).click()
  await page.getByText('200 OK').first().waitFor()
  await show(page, 'docs-tried')
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)

test('the list of problems has an anchor for the code of a real answer', async () => {
  await using world = await openWorld()
  const refused = (await (await world.request('GET', '/api/v1/auth/me')).json()) as { type: string; code: string }
  const { page, elsewhere, complaints } = await visit(world, refused.type)
  expect(await page.locator(`[id="${refused.code}"]`).isVisible()).toBe(true)
  await show(page, 'problems')
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)

test('a developer types an address at the stand-in for Google and signs up with the token it gives', async () => {
  await using world = await openWorld()
  const { page, elsewhere, complaints } = await visit(world, '/google')
  await page.getByLabel('Address', { exact: true }).fill('ravi@example.com')
  await page.getByRole('button', { name: 'Get an ID token' }).click()
  const field = page.getByLabel('ID token, good for an hour')
  await expect.poll(() => field.inputValue()).toMatch(/^ey/)
  await show(page, 'google')
  const signedUp = await world.stranger.auth.signup({ google_id_token: await field.inputValue(), role: 'brand' })
  expect(signedUp).toMatchObject({ user: { email: 'ravi@example.com', name: 'Asha Rao' } })
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)

test('an agent follows the link of the mail, chooses a password, sets up the app and gets recovery codes', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await admin.sdk.invitations.create({ email: 'asha@influmojo.example', role: 'agent', name: 'Asha' })
  const link = /http\S+\/invitation#\S+/.exec(world.inbox.list()[0]?.text ?? '')?.[0] ?? ''
  const { page, elsewhere, complaints } = await visit(world, link)
  await page.getByLabel('Password', { exact: true }).fill('five words that staff remember')
  await page.getByLabel('Again').fill('five words that staff forget')
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByText('The two passwords differ').waitFor()
  await page.getByLabel('Again').fill('five words that staff remember')
  await show(page, 'invitation')
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  const secret = page.locator('#secret')
  await secret.filter({ hasText: /\w/ }).waitFor()
  expect(page.url()).not.toContain('#')
  await page.getByLabel('Code of the app').fill(appCode(world, (await secret.innerText()).replaceAll(' ', '')))
  await show(page, 'invitation-app')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('heading', { name: 'You are in' }).waitFor()
  await show(page, 'invitation-done')
  expect((await page.locator('#recovery').innerText()).split('\n')).toHaveLength(10)
  expect((await admin.sdk.admin.users({})).items[0]).toMatchObject({ email: 'asha@influmojo.example', second_factor: true })
  await page.goto(`${world.url}/invitation`)
  await page.getByRole('heading', { name: 'This link is not complete' }).waitFor()
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)

test('a brand pays by following the link and pressing a button, after a declined try, and comes back to the shop', async () => {
  await using world = await openWorld()
  const { brand, order_id, pay_url } = await placedOrder(world)
  const { page, elsewhere } = await visit(world, pay_url)
  await page.getByText('INR 10,500.00').waitFor()
  await show(page, 'checkout')
  await page.getByRole('button', { name: 'declined' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Pay by card' }).click()
  await page.waitForURL(/\/done/)
  await world.sandbox.delivered()
  await world.settle()
  await page.reload()
  await show(page, 'paid')
  expect((await brand.sdk.orders.get({ order_id })).status).toBe('confirmed')
  expect(elsewhere).toEqual([])
}, 60_000)

test('the Dev Inbox shows a code the moment it is sent, and moves the clock', async () => {
  await using world = await openWorld()
  const { page, elsewhere, complaints } = await visit(world, '/dev')
  await world.stranger.auth.signup({ phone: '+919812345678', name: 'Asha <b>Rao</b>', role: 'creator' })
  await page.getByText('+919812345678').first().waitFor()
  const before = world.clock.now().getTime()
  const answered = page.waitForResponse(/\/dev\/clock$/)
  await page.getByRole('button', { name: /day/ }).first().click()
  await (await answered).finished()
  await expect.poll(() => world.clock.now().getTime() - before).toBeGreaterThan(60_000)
  await show(page, 'dev-inbox')
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)

test('the guides open with their pictures, lead to each other, and ask nothing of anybody else', async () => {
  await using world = await openWorld()
  const { page, elsewhere, complaints } = await visit(world, '/docs/money')
  await page.getByRole('heading', { name: 'A chargeback after the creator was paid' }).waitFor()
  await show(page, 'money')
  const drawn = () =>
    page.locator('img').evaluateAll((images) => images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
  expect((await drawn()).every((width) => width > 0)).toBe(true)
  await page.getByRole('link', { name: 'The order process' }).click()
  await page.getByRole('heading', { name: 'The order process' }).waitFor()
  await show(page, 'order-process')
  expect(await drawn()).toEqual([expect.toSatisfy((width: number) => width > 0)])
  await page.goto(`${world.url}/docs/fees`)
  await page.getByRole('heading').first().waitFor()
  await page.getByRole('link', { name: 'What was tried to break it' }).click()
  await page.getByRole('cell', { name: 'F-24', exact: true }).waitFor()
  await show(page, 'reliability')
  expect((await page.goto(`${world.url}/docs/security`))?.url()).toBe(`${world.url}/docs`)
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
}, 60_000)
