import { formatMinor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { catalogue, type Platform } from './catalogue.ts'
import { checkHighest, priceOf, priceText } from './rules.ts'
import type { AddOn, GiveAddOn, Licence, Sold } from './schema.ts'

/** What is bought of an add-on: a line of the order. */
export type BoughtAddOn = AddOn & { readonly quantity: number; readonly amount: string }
export type Chosen = { readonly addon_id: bigint; readonly quantity: number }

/** Which of the fields that only some kinds have, this one has. */
const own: Readonly<Record<AddOn['kind'], 'days' | 'platform' | 'licence' | null>> = {
  extra_revision: null,
  faster_delivery: 'days',
  extra_platform: 'platform',
  raw_files: null,
  extended_licence: 'licence',
  custom: null,
}
/** Twice of these is no more than once. */
const single = new Set<AddOn['kind']>(['faster_delivery', 'extended_licence', 'raw_files', 'extra_platform'])

type Around = Pick<Sold, 'platform' | 'currency' | 'delivery_days'>

/**
 * The add-ons as the package keeps them, new ones numbered from `made` on; answers how many numbers were given. Problem `request.invalid`
 * for one that makes no sense beside this package.
 */
export function keepAddOns(
  given: readonly GiveAddOn[],
  before: readonly AddOn[],
  made: number,
  sold: Around,
): { addons: AddOn[]; made: number } {
  let last = made
  const addons = given.map((one, i) => {
    const at = `/addons/${i}`
    if (one.id !== undefined && !before.some(({ id }) => id === String(one.id)))
      throw invalidField(`${at}/id`, 'addon.unknown', 'The package has no such add-on; leave the id out for a new one')
    checkFields(one, sold, at)
    return {
      id: String(one.id ?? ++last),
      kind: one.kind,
      title: one.title ?? nameOf(one),
      price: priceText(String(one.price), sold.currency),
      most: one.most,
      days: one.days ?? null,
      platform: one.platform ?? null,
      licence: one.licence ?? null,
    }
  })
  const twice = addons.findIndex(({ id }, i) => addons.findIndex((other) => other.id === id) < i)
  if (twice >= 0) throw invalidField(`/addons/${twice}/id`, 'addon.twice', 'Name each add-on once')
  return { addons, made: last }
}

/** Add-ons that were there before still have to fit when platform, currency or delivery days change. */
export function checkAddOns(addons: readonly AddOn[], sold: Around): void {
  addons.forEach((one, i) => checkFits(one, sold, `/addons/${i}`))
}

function checkFields(one: GiveAddOn, sold: Around, at: string): void {
  const needed = own[one.kind]
  for (const field of ['days', 'platform', 'licence'] as const) {
    if (field === needed && one[field] === undefined)
      throw invalidField(`${at}/${field}`, 'required', `An add-on ${one.kind} needs ${field}`)
    if (field !== needed && one[field] !== undefined)
      throw invalidField(`${at}/${field}`, 'addon.no_such_field', `An add-on ${one.kind} has no ${field}`)
  }
  if (one.kind === 'custom' && one.title === undefined) throw invalidField(`${at}/title`, 'required', 'Say what it is')
  if (single.has(one.kind) && one.most > 1) throw invalidField(`${at}/most`, 'addon.once', 'This can be bought once')
  checkFits(one, sold, at)
}

type Fitting = { days?: number | null | undefined; platform?: string | null | undefined; price: string }

function checkFits({ days, platform, price }: Fitting, sold: Around, at: string): void {
  priceOf(price, sold.currency, `${at}/price`)
  if (days && days >= sold.delivery_days) throw invalidField(`${at}/days`, 'addon.too_fast', `The package takes ${sold.delivery_days} days`)
  if (platform && platform === sold.platform)
    throw invalidField(`${at}/platform`, 'addon.same_platform', 'The package is for this platform already')
}

function nameOf({ kind, days, platform }: GiveAddOn): string {
  if (kind === 'faster_delivery') return days === 1 ? 'One day earlier' : `${days} days earlier`
  if (kind === 'extra_platform') return `Also on ${platform ? catalogue[platform satisfies Platform].name : 'another platform'}`
  return { extra_revision: 'One more revision', raw_files: 'Raw files', extended_licence: 'Extended licence', custom: 'Extra' }[kind]
}

export type Composed = {
  readonly price_minor: bigint
  readonly revisions: number
  readonly delivery_days: number
  readonly licence: Licence | null
  readonly addons: BoughtAddOn[]
}

/** What the package becomes with these add-ons, and what it costs then. Problem `request.invalid` for a choice that cannot be had. */
export function compose(sold: Sold, chosen: readonly Chosen[]): Composed {
  const lines = chosen.map(({ addon_id, quantity }, i) => {
    const addon = sold.addons.find(({ id }) => id === addon_id.toString())
    const at = `/addons/${i}`
    if (!addon) throw invalidField(`${at}/addon_id`, 'addon.unknown', 'The package has no such add-on')
    if (chosen.findIndex((one) => one.addon_id === addon_id) < i)
      throw invalidField(`${at}/addon_id`, 'addon.twice', 'Name each add-on once')
    if (quantity > addon.most) throw invalidField(`${at}/quantity`, 'addon.too_many', `At most ${addon.most} of this`)
    return { addon, quantity, minor: priceOf(addon.price, sold.currency) * BigInt(quantity) }
  })
  const of = (kind: AddOn['kind']) => lines.filter(({ addon }) => addon.kind === kind)
  const twice = (['faster_delivery', 'extended_licence'] as const).find((kind) => of(kind).length > 1)
  if (twice) throw invalidField('/addons', 'addon.one_of_kind', `Choose one add-on of the kind ${twice}`)

  const price_minor = lines.reduce((sum, { minor }) => sum + minor, priceOf(sold.price, sold.currency))
  checkHighest(price_minor, sold.currency, '/addons')
  return {
    price_minor,
    revisions: of('extra_revision').reduce((sum, { quantity }) => sum + quantity, sold.revisions),
    delivery_days: Math.max(1, sold.delivery_days - (of('faster_delivery')[0]?.addon.days ?? 0)),
    licence: of('extended_licence')[0]?.addon.licence ?? sold.licence,
    addons: lines.map(({ addon, quantity, minor }) => ({ ...addon, quantity, amount: formatMinor(minor, sold.currency) })),
  }
}
