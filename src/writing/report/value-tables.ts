import type { ValueShare } from '../../customers/profiles/profile.ts'
import type { Fact } from '../../facts/fact.ts'
import { dimensionName, valueName } from '../../facts/value-name.ts'
import { factAnchor } from './anchors.ts'
import { type Block, cell, type Inline, narrowFold, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** Takes the fact of a row, so that it is told once. */
export type Take = (id: string) => Fact | undefined

/** Where and when a segment buys, or its other traits: what differs beyond chance, and what does not. */
export function valueTables(view: View, place: number, name: string, take: Take): { clear: Block[]; unclear: Block[] } {
  const words = view.words.segments.values
  const profile = view.report.profiles.segments[place]
  if (profile === undefined) return { clear: [], unclear: [] }
  const orders = profile.orders !== undefined
  const isClear = (value: ValueShare): boolean => view.fact(place, factId(value))?.comparison !== undefined
  const table = (values: readonly ValueShare[], caption: string): Block[] =>
    values.length === 0 ? [] : [valueTable(view, place, values, caption, take)]
  const title = orders ? words.title : words.plainTitle
  const clear = table(profile.values.filter(isClear), orders ? words.caption(name) : words.plainCaption(name))
  const others = profile.values.filter((value) => !isClear(value))
  return {
    clear: clear.length === 0 ? [] : [narrowFold(title, [{ kind: 'heading', level: 3, text: title }, ...clear])],
    unclear: table(others, orders ? words.moreCaption(name) : words.plainMoreCaption(name)),
  }
}

const factId = ({ dimension, value }: ValueShare): string => `${dimension}:${value}.share`

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
      { label: words.facts.difference, wide: true },
      { label: view.words.customers, numeric: true },
    ],
    rows: values.map((value) => {
      const id = factId(value)
      return {
        id: take(id) && factAnchor(view.segments[place]?.id ?? '', id),
        cells: [
          cell(capital(valueName(value.dimension, value.value)[language])),
          cell(capital(dimensionName(value.dimension)[language])),
          {
            text: [view.figure(value.share, 'share')],
            bar: { value: value.share, all: value.shareOfAll, segment: place },
          },
          cell(view.figure(value.shareOfAll, 'share')),
          cell(differenceOf(view, place, id)),
          cell(view.count(value.customers)),
        ],
      }
    }),
    layout: 'restack',
  }
}

/** Whether it holds beyond noise is known only of a fact; of what is on no sheet nothing is claimed. */
export function differenceOf(view: View, place: number, id: string): Inline {
  const fact = view.fact(place, id)
  if (fact === undefined) return view.words.none
  return fact.comparison?.display[view.report.language] ?? view.words.segments.facts.noDifference
}
