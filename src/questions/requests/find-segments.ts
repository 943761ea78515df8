import { chatRequestsEn, type SegmentTrait } from '../../language/en/chat-requests.ts'
import { segmentNames } from '../../language/en/segment-names.ts'
import { chatRequestsZh } from '../../language/zh/chat-requests.ts'
import type { Catalogue, Dimension } from '../catalogue/entry.ts'

type Value = Dimension['values'][number]

/** Words of a request that name a segment, and which ones they fit: one is named, more are in doubt. */
export interface SegmentMention {
  start: number
  end: number
  words: string
  segments: Value[]
}

const { recency, frequency, money } = segmentNames
const traitWords: Record<SegmentTrait, string> = {
  ...recency,
  ...frequency,
  big: money.big,
  small: money.small,
  returned: money.returned,
}
const traits = Object.keys(traitWords) as SegmentTrait[]

/** What the name of a segment says of its customers. */
const hasTrait = ({ label }: Value, trait: SegmentTrait): boolean =>
  ` ${label.en.toLowerCase()} `.includes(` ${traitWords[trait]} `)

export const segmentsOf = ({ dimensions }: Catalogue): Value[] =>
  dimensions.find(({ id }) => id === 'segment')?.values ?? []

/** The segments whose names say it of their customers. */
export const segmentsWith = (trait: SegmentTrait, catalogue: Catalogue): Value[] =>
  segmentsOf(catalogue).filter((value) => hasTrait(value, trait))

/**
 * Finds the segments that a text names, in the order in which it does: by id, whole name, or words of a name. What fits no segment names none.
 * @param text in lower case
 */
export function findSegments(text: string, catalogue: Catalogue): SegmentMention[] {
  const all = segmentsOf(catalogue)
  let rest = text
  const mentions: SegmentMention[] = []
  const keep = (start: number, end: number, segments: Value[]): void => {
    mentions.push({ start, end, words: text.slice(start, end), segments })
    rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end)
  }
  const names = all
    .flatMap((value) =>
      [value.label.en, value.label.zh, value.value, ...value.synonyms.en, ...value.synonyms.zh].map((name) => ({
        value,
        name: name.toLowerCase(),
      })),
    )
    .toSorted((one, other) => other.name.length - one.name.length)
  for (const { value, name } of names)
    for (let at = placeOf(rest, name); at >= 0; at = placeOf(rest, name)) keep(at, at + name.length, [value])
  const said = traits.flatMap((trait) =>
    [chatRequestsEn, chatRequestsZh].flatMap((of) => {
      const found = of.traits[trait].exec(rest)
      return found === null || !all.some((value) => hasTrait(value, trait))
        ? []
        : [{ trait, start: found.index, end: found.index + found[0].length }]
    }),
  )
  said.sort((one, other) => one.start - other.start)
  // Words that stand together speak of one segment: "lapsed big spenders".
  const runs: (typeof said)[] = []
  for (const one of said) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && /^[\s,的-]*$/u.test(rest.slice(last.end, one.start))) run.push(one)
    else if (run !== undefined && last !== undefined && one.start < last.end) run.push(one)
    else runs.push([one])
  }
  for (const run of runs) {
    const fitting = all.filter((value) => run.every(({ trait }) => hasTrait(value, trait)))
    const some = all.filter((value) => run.some(({ trait }) => hasTrait(value, trait)))
    keep(
      Math.min(...run.map(({ start }) => start)),
      Math.max(...run.map(({ end }) => end)),
      fitting.length > 0 ? fitting : some,
    )
  }
  const kept: SegmentMention[] = []
  for (const mention of mentions.toSorted((one, other) => one.start - other.start)) {
    const last = kept.at(-1)
    if (last !== undefined && isAgain(last, mention, text)) kept[kept.length - 1] = { ...last, end: mention.end }
    else kept.push(mention)
  }
  return kept
}

/** "S4 Lapsed one-time small spenders" names one segment once. */
const isAgain = (last: SegmentMention, { segments, start }: SegmentMention, text: string): boolean =>
  last.segments.length === 1 &&
  segments.length === 1 &&
  last.segments[0] === segments[0] &&
  !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))

/** Where a name stands as a whole in a text; −1 where it does not. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    const isLatin = /[a-z\d]/
    if (
      !(isLatin.test(name.charAt(0)) && isLatin.test(before)) &&
      !(isLatin.test(name.at(-1) ?? '') && isLatin.test(after))
    )
      return at
  }
  return -1
}
