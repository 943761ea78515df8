import type { ProductProfile, Profile, ValueShare } from '../../customers/profiles/profile.ts'
import type { Fact } from '../../facts/fact.ts'
import { readableName } from '../../facts/readable-name.ts'
import { dimensionName, valueName } from '../../facts/value-name.ts'
import { factAnchor } from './anchors.ts'
import { type Block, cell, type Inline, type Table } from './blocks.ts'
import { factTable } from './fact-table.ts'
import { capital, type View } from './view.ts'

/**
 * What a segment buys, and where and when. The local reader sees all of it; rows that are facts are where the links of
 * the texts lead, and facts without a row here, such as merged rare values, follow in a table of their own.
 */
export function productBlocks(view: View, place: number, name: string, traits: readonly Fact[]): Block[] {
  const words = view.words.segments
  const profile = view.report.profiles.segments[place]
  const rest = new Map(traits.map((fact) => [fact.id, fact]))
  const take = (id: string): Fact | undefined => {
    const fact = rest.get(id)
    rest.delete(id)
    return fact
  }
  const blocks: Block[] = []
  const products = [
    productTable(view, place, profile?.products ?? [], words.products.typical(name), take),
    productTable(view, place, profile?.topProducts ?? [], words.products.top(name), take),
  ].filter(({ rows }) => rows.length > 0)
  if (products.length > 0) blocks.push({ kind: 'heading', level: 3, text: words.products.title }, ...products)
  if (profile !== undefined && profile.values.length > 0) blocks.push(...valueBlocks(view, place, name, profile, take))
  if (rest.size > 0) blocks.push(factTable(view, place, [...rest.values()], words.facts.traitsCaption(name)))
  return blocks
}

type Take = (id: string) => Fact | undefined

function productTable(
  view: View,
  place: number,
  products: readonly ProductProfile[],
  caption: string,
  take: Take,
): Table {
  const words = view.words.segments
  // The longest bar is the largest share of the table: most products are bought by few.
  const most = Math.max(...products.flatMap(({ share, shareOfAll }) => [share, shareOfAll]))
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.products.product },
      { label: words.products.here, numeric: true },
      { label: words.products.all, numeric: true },
      { label: words.facts.difference },
      { label: words.products.revenueShare, numeric: true },
      { label: words.products.customers, numeric: true },
    ],
    rows: products.map((product) => {
      const id = `product:${product.product}.share`
      return {
        id: take(id) && anchor(view, place, id),
        cells: [
          cell(product.name === '' ? product.product : readableName(product.name), {
            text: product.product,
            aside: true,
          }),
          {
            text: [view.figure(product.share, 'share')],
            bar: { value: product.share / most, all: product.shareOfAll / most, segment: place },
          },
          cell(view.figure(product.shareOfAll, 'share')),
          cell(difference(view, place, id)),
          cell(view.figure(product.revenueShare, 'share')),
          cell(view.count(product.customers)),
        ],
      }
    }),
    layout: 'scroll',
  }
}

function valueBlocks(view: View, place: number, name: string, profile: Profile, take: Take): Block[] {
  const words = view.words.segments.values
  const orders = profile.orders !== undefined
  return [
    { kind: 'heading', level: 3, text: orders ? words.title : words.plainTitle },
    valueTable(view, place, profile.values, orders ? words.caption(name) : words.plainCaption(name), take),
  ]
}

function valueTable(view: View, place: number, values: readonly ValueShare[], caption: string, take: Take): Table {
  const words = view.words.segments
  const { language } = view.report
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.values.value },
      { label: words.values.dimension },
      { label: words.facts.here, numeric: true },
      { label: words.facts.all, numeric: true },
      { label: words.facts.difference },
      { label: view.words.customers, numeric: true },
    ],
    rows: values.map((value) => {
      const id = `${value.dimension}:${value.value}.share`
      return {
        id: take(id) && anchor(view, place, id),
        cells: [
          cell(capital(valueName(value.dimension, value.value)[language])),
          cell(capital(dimensionName(value.dimension)[language])),
          {
            text: [view.figure(value.share, 'share')],
            bar: { value: value.share, all: value.shareOfAll, segment: place },
          },
          cell(view.figure(value.shareOfAll, 'share')),
          cell(difference(view, place, id)),
          cell(view.count(value.customers)),
        ],
      }
    }),
    layout: 'scroll',
  }
}

const anchor = (view: View, place: number, id: string): string => factAnchor(view.segments[place]?.id ?? '', id)

/** Whether it holds beyond noise is known only of a fact; of what is on no sheet nothing is claimed. */
function difference(view: View, place: number, id: string): Inline {
  const fact = view.fact(place, id)
  if (fact === undefined) return view.words.none
  return fact.comparison?.display[view.report.language] ?? view.words.segments.facts.noDifference
}
