import { measured, type Paragraph } from '../slides/deck.ts'
import { type Box, textHeight } from '../slides/fit-text.ts'

/** A titled list of sentences that wants a place on a slide. */
export interface TitledList<Name> {
  name: Name
  paragraphs: readonly Paragraph[]
}

/** Where a list stands: its title, and its text below. */
export interface PlacedList<Name> {
  name: Name
  title: Box
  box: Box
  paragraphs: readonly Paragraph[]
}

const [titleHeight, gap] = [0.32, 0.14]

/**
 * Places lists one below the other in columns, in the largest common font size in points at which every column has room. Where even
 * the least is too large, the longest list of a full column loses its last sentences, and a line says how many.
 */
export function placeLists<Name>(
  columns: readonly (readonly TitledList<Name>[])[],
  areas: readonly Box[],
  { most, least, more }: { most: number; least: number; more: (count: number) => string },
): { size: number; lists: PlacedList<Name>[] } {
  const shown = columns.map((lists, index) => shorten(lists, areas[index], least, more))
  let size = most
  while (size > least && shown.some((lists, index) => columnHeight(lists, size, areas[index]) > (areas[index]?.h ?? 0)))
    size -= 0.5
  return { size, lists: shown.flatMap((lists, index) => stack(lists, size, areas[index])) }
}

const columnHeight = <Name>(lists: readonly TitledList<Name>[], size: number, area: Box | undefined): number =>
  lists.reduce((sum, list) => sum + titleHeight + listHeight(list, size, area) + gap, 0)

const listHeight = <Name>({ paragraphs }: TitledList<Name>, size: number, area: Box | undefined): number =>
  textHeight(paragraphs.map(measured), size, area?.w ?? 1)

function shorten<Name>(
  lists: readonly TitledList<Name>[],
  area: Box | undefined,
  least: number,
  more: (count: number) => string,
): TitledList<Name>[] {
  const kept = lists.map(({ paragraphs }) => paragraphs.length)
  const shown = (): TitledList<Name>[] =>
    lists.map(({ name, paragraphs }, index) => {
      const dropped = paragraphs.length - (kept[index] ?? 0)
      const rest = dropped === 0 ? [] : [{ text: more(dropped) }]
      return { name, paragraphs: [...paragraphs.slice(0, kept[index]), ...rest] }
    })
  while (columnHeight(shown(), least, area) > (area?.h ?? 0)) {
    const heights = shown().map((list, index) => ((kept[index] ?? 0) > 1 ? listHeight(list, least, area) : 0))
    const longest = heights.indexOf(Math.max(...heights))
    // One sentence of each list stays; what is still too long is cut when it is written.
    if ((kept[longest] ?? 0) <= 1) break
    kept[longest] = (kept[longest] ?? 0) - 1
  }
  return shown()
}

/** Each list gets the height that it needs, scaled down alike where all together need too much. */
function stack<Name>(lists: readonly TitledList<Name>[], size: number, area: Box | undefined): PlacedList<Name>[] {
  if (area === undefined) return []
  const heights = lists.map((list) => listHeight(list, size, area))
  const fixed = lists.length * (titleHeight + gap)
  const scale = Math.min(1, (area.h - fixed) / heights.reduce((sum, height) => sum + height, 0))
  let y = area.y
  return lists.map(({ name, paragraphs }, index) => {
    const h = (heights[index] ?? 0) * scale
    const placed = {
      name,
      paragraphs,
      title: { x: area.x, y, w: area.w, h: titleHeight - 0.02 },
      box: { x: area.x, y: y + titleHeight, w: area.w, h },
    }
    y += titleHeight + h + gap
    return placed
  })
}
