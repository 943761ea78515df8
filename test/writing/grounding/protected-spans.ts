import type { EditScene } from './corruption.ts'

/** A stretch of text in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

const dates =
  /\d{4}-\d{2}-\d{2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4} 年 \d{1,2} 月 \d{1,2} 日|\b[A-Z]\d{1,3}\b/g

/** Where names, codes and dates stand: the digits in them are no figures, and the words in them no claims. */
function protectedSpans(scene: EditScene): Span[] {
  const { text } = scene.source
  const names = [scene.sheet, ...scene.others].flatMap((sheet) => [
    sheet.name[scene.language],
    ...sheet.facts.filter((fact) => fact.id.startsWith('product:')).map((fact) => fact.label[scene.language]),
  ])
  const spans: Span[] = []
  for (const name of new Set(names)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      spans.push({ start: at, end: at + name.length })
    }
  }
  for (const found of text.matchAll(dates)) spans.push({ start: found.index, end: found.index + found[0].length })
  return spans
}

/** A match of a pattern outside names, codes and dates. */
export interface OpenMatch extends Span {
  found: string
  /** The first group of the pattern, or nothing. */
  group: string
}

/** All matches of a global pattern that touch no protected span. */
export function openMatches(scene: EditScene, pattern: RegExp): OpenMatch[] {
  const spans = protectedSpans(scene)
  return [...scene.source.text.matchAll(pattern)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      found: match[0],
      group: match[1] ?? '',
    }))
    .filter((match) => spans.every((span) => match.end <= span.start || match.start >= span.end))
}

/** Whether the text has a figure in digits, outside names, codes and dates. */
export function hasFigure(scene: EditScene): boolean {
  return openMatches(scene, /\d/g).length > 0
}

/** The text with one stretch of it replaced. */
export function replaceSpan(text: string, span: Span, by: string): string {
  return text.slice(0, span.start) + by + text.slice(span.end)
}

/** The replacements of every match of a pattern, each in a text of its own. */
export function replaceEach(scene: EditScene, pattern: RegExp, replacements: (match: OpenMatch) => string[]): string[] {
  return openMatches(scene, pattern).flatMap((match) =>
    replacements(match).map((by) => replaceSpan(scene.source.text, match, by)),
  )
}

/** Replaces by pairs of pattern and words; `$1` in a word stands for the group of its pattern. */
export function replaceByTable(scene: EditScene, table: readonly (readonly [RegExp, ...string[]])[]): string[] {
  return table.flatMap(([pattern, ...words]) =>
    replaceEach(scene, pattern, ({ group }) => words.map((word) => word.replace('$1', group))),
  )
}
