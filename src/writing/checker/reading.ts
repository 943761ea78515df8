import type { Fact } from '../../facts/fact.ts'
import type { ClaimContext, SlotValue } from './claim-context.ts'
import { type FoundDate, findDates } from './claims/find-dates.ts'
import { type FoundName, findNames } from './claims/find-names.ts'
import { type HeldFigure, holdFigure } from './claims/hold-figure.ts'
import { quantitiesOf } from './claims/quantities.ts'
import { settleParts } from './claims/settle-parts.ts'
import { settleRanges } from './claims/settle-ranges.ts'
import { settleRoles } from './claims/settle-roles.ts'
import { readFiguresEn } from './figures/read-figures-en.ts'
import { readFiguresZh } from './figures/read-figures-zh.ts'
import { roles } from './lexicon/roles.ts'
import { blank, plainText } from './plain-text.ts'
import { overlaps, type Span } from './span.ts'

/** A slot with the text that code puts in its place; `value` is absent where nothing stands behind it. */
export interface FilledSlot extends Span {
  name: string
  value?: SlotValue
}

/** A sentence as the rules see it: read once, with every figure held against the facts. */
export interface Reading {
  context: ClaimContext
  /** The sentence with its slots filled and look-alike characters made one. */
  text: string
  slots: FilledSlot[]
  /** What the campaign has settled, word for word. */
  terms: Span[]
  names: FoundName[]
  dates: FoundDate[]
  figures: HeldFigure[]
  /** The text without names, dates and figures: private-use characters stand in their place. */
  words: string
  clauses: Span[]
  /** The facts cited, and those of slots. */
  facts: Fact[]
}

/** Reads a sentence whose slots are filled. */
export function readSentence(text: string, slots: FilledSlot[], context: ClaimContext): Reading {
  const { sheet, sheets, language } = context
  const shown = slots.flatMap(({ value }) => (value === undefined ? [] : [value.fact.id]))
  const ids = new Set([...context.cited, ...shown])
  const facts = sheet.facts.filter(({ id }) => ids.has(id))
  const terms = termsIn(text, context)
  const open = terms.reduce((rest, { start, end }) => blank(rest, start, end, '\ue003'), text)
  const names = findNames(open, context)
  const unnamed = names.reduce((rest, { start, end }) => blank(rest, start, end), open)
  const dates = findDates(unnamed).filter((date) => !slots.some((slot) => overlaps(slot, date)))
  const undated = dates.reduce((rest, { start, end }) => blank(rest, start, end, '\ue004'), unnamed)
  const written = language === 'zh' ? readFiguresZh(undated) : readFiguresEn(undated)
  const words = written.reduce((rest, { start, end }) => blank(rest, start, end, '\ue002'), undated)
  const held = written.map((figure) => {
    const slot = slots.find((each) => overlaps(each, figure))
    const licensed = slot?.value === undefined ? facts : [slot.value.fact]
    const { ofFigureAfter, ofFigureBefore } = roles[language]
    const isPart =
      ofFigureAfter.test(words.slice(figure.end, figure.end + 24)) ||
      ofFigureBefore.test(words.slice(Math.max(0, figure.start - 16), figure.start))
    return holdFigure(figure, quantitiesOf(licensed, sheet, sheets.length), sheet.currency, isPart)
  })
  const clauses = clausesOf(words)
  const ranges = settleRanges(settleRoles(held, words, language, sheets.length), words)
  const figures = settleParts(ranges, words, clauses)
  return { context, text, slots, terms, names, dates, figures, words, clauses, facts }
}

function termsIn(text: string, { terms }: ClaimContext): Span[] {
  if (terms === undefined) return []
  const lower = text.toLowerCase()
  return [...terms.offers, ...terms.codes, ...terms.dates, ...terms.links].flatMap((term) => {
    const start = term === '' ? -1 : lower.indexOf(plainText(term).toLowerCase())
    return start < 0 ? [] : [{ start, end: start + term.length }]
  })
}

/** Clauses end at punctuation and where a contrast begins. */
function clausesOf(words: string): Span[] {
  const clauses: Span[] = []
  let start = 0
  for (const { index, 0: cut } of words.matchAll(
    /[,;:.!?()—，；：。！？（）]+|\b(?:but|while|whereas|yet|although|though|and)\b|而|但|却/gi,
  )) {
    if (index > start) clauses.push({ start, end: index })
    start = index + cut.length
  }
  if (start < words.length) clauses.push({ start, end: words.length })
  return clauses
}
