import type { Language } from '../../language/language.ts'
import { findDates } from '../../writing/checker/claims/find-dates.ts'
import type { Fault } from '../../writing/checker/fault.ts'
import { readFiguresEn } from '../../writing/checker/figures/read-figures-en.ts'
import { readFiguresZh } from '../../writing/checker/figures/read-figures-zh.ts'
import { blank, plainText } from '../../writing/checker/plain-text.ts'
import type { DraftSentence, ToolResult } from '../tools/tool-result.ts'
import type { CallResult } from './call-result.ts'
import { holdClaim, isPlace } from './claims/hold-claim.ts'
import { readClaims } from './claims/read-claims.ts'
import { displaysOf } from './displays-of.ts'
import { shownNames } from './shown-names.ts'

/**
 * Holds a sentence by rule against the facts of its call: each figure is the display of the fact that it names, no other figure stands in the words, and what is called higher,
 * first or risen is not contradicted by the rows.
 */
export function checkDraft(draft: DraftSentence, { call, result }: CallResult, language: Language): Fault[] {
  const parts = draft[language]
  const text = plainText(parts.map((part) => part.text).join(''))
  const faults: Fault[] = []
  let open = text
  let at = 0
  for (const part of parts) {
    const span = { start: at, end: at + part.text.length }
    at = span.end
    if (part.fact === undefined) continue
    const fact = result.facts.find(({ id }) => id === part.fact)
    if (fact === undefined || !displaysOf(fact, language).some((display) => alike(display, part.text)))
      faults.push({ code: 'figure', ...span, found: part.text })
    open = blank(open, span.start, span.end, '\ue001')
  }
  // A day holds the name of its month, and is not that row.
  open = findDates(open).reduce(
    (rest, { start, end, day }) => (day === undefined ? rest : blank(rest, start, end, '\ue004')),
    open,
  )
  const names = shownNames(open, [{ call, result }], language)
  const unnamed = knownTexts(result, language).reduce(
    blankAll,
    names.reduce((rest, { start, end }) => blank(rest, start, end), open),
  )
  const undated = findDates(unnamed).reduce((rest, { start, end }) => blank(rest, start, end, '\ue004'), unnamed)
  const counts = countsOf(result, language)
  const written = language === 'zh' ? readFiguresZh(undated) : readFiguresEn(undated)
  for (const { start, end, value } of written)
    if (/\d|[二三四五六七八九十百千万]/.test(text.slice(start, end)) && !counts.has(value))
      faults.push({ code: 'figure', start, end, found: text.slice(start, end) })
  if (draft.holds === 'evidence') {
    const told = new Set(parts.flatMap(({ fact }) => fact ?? []))
    const facts = result.facts.filter(({ id }) => told.has(id))
    for (const claim of readClaims(undated, language))
      if (holdClaim(claim, { names, facts, calls: [{ call, result }] }) === 'contradicted')
        faults.push({
          code: isPlace(claim) ? 'rank' : 'direction',
          start: claim.start,
          end: claim.end,
          found: text.slice(claim.start, claim.end),
        })
  }
  return faults
}

/** The first letter of a sentence is a capital, whatever its figure begins with. */
const alike = (display: string, text: string): boolean =>
  display === text || display.toLowerCase() === text.toLowerCase()

/** Names of measures and rows, which may hold digits that are no figures: "Top 10 %", "30–39". */
const knownTexts = ({ table, chart, facts, reading, named = [] }: ToolResult, language: Language): string[] =>
  [
    ...(table?.columns.map(({ label }) => label[language]) ?? []),
    ...(table?.rows.flatMap((cells) =>
      cells.flatMap((cell, column) => (table.columns[column]?.align === 'left' ? [cell[language]] : [])),
    ) ?? []),
    ...(chart?.x.values.map((value) => value[language]) ?? []),
    ...facts.flatMap(({ label, denominator, population }) => [
      label[language],
      denominator?.[language] ?? '',
      population,
    ]),
    reading[language],
    ...named.map((name) => name[language]),
  ]
    .filter((text) => /\d/.test(text) && text.trim().length > 1)
    .toSorted((a, b) => b.length - a.length)

function blankAll(text: string, known: string): string {
  const written = plainText(known)
  let rest = text
  for (let start = rest.indexOf(written); start >= 0; start = rest.indexOf(written, start + 1))
    rest = blank(rest, start, start + written.length)
  return rest
}

/** Counts that are no facts of customers: rows found, shown and kept back, and what the request says, as "within 90 days". */
function countsOf({ rows, withheld, table, how, facts, reading }: ToolResult, language: Language): Set<number> {
  const shown = table?.rows.length ?? 0
  const { limit, having = [] } = how.query ?? {}
  return new Set([
    1,
    rows,
    withheld,
    shown,
    shown + (table?.more ?? 0),
    ...(limit === undefined ? [] : [limit]),
    ...having.map(({ value }) => value),
    ...[...`${reading[language]} ${how.sentence[language]}`.matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text)),
    ...facts.flatMap(({ interval }) => (interval === undefined ? [] : [interval.level])),
  ])
}
