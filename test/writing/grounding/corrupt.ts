import { readFileSync } from 'node:fs'
import { z } from 'zod'
import {
  type CorrectText,
  CorrectText as CorrectTextSchema,
  type Corruption,
  type CorruptionClass,
  corruptionClasses,
  type Edit,
  ShownSheet,
  type TextLanguage,
} from './corruption.ts'
import { addOffer } from './edits/absent-offer.ts'
import { changeDenominator } from './edits/denominator.ts'
import { changeDirection } from './edits/direction.ts'
import { changeFigure } from './edits/figure.ts'
import { inventAge } from './edits/invented-age.ts'
import { changeNegation } from './edits/negation.ts'
import { changeNumberWord } from './edits/number-word.ts'
import { changeProduct } from './edits/product.ts'
import { changeRank } from './edits/rank.ts'
import { changeSegment } from './edits/segment.ts'
import { changeSign } from './edits/sign.ts'
import { changeUnit } from './edits/unit.ts'
import { changeWindow } from './edits/window.ts'
import { addPriceCut } from './edits/zhe.ts'

const edits: Record<CorruptionClass, Edit> = {
  figure: changeFigure,
  unit: changeUnit,
  sign: changeSign,
  direction: changeDirection,
  rank: changeRank,
  segment: changeSegment,
  product: changeProduct,
  denominator: changeDenominator,
  window: changeWindow,
  negation: changeNegation,
  'number-word': changeNumberWord,
  'invented-age': inventAge,
  'absent-offer': addOffer,
  zhe: addPriceCut,
}

const folder = new URL('../../../fixtures/grounding/', import.meta.url)
const sheets = z
  .record(z.string(), z.array(ShownSheet))
  .parse(JSON.parse(readFileSync(new URL('sheets.json', folder), 'utf8')))

/** The true sentences of a language, in the order of their file. */
export function correctTexts(language: TextLanguage): CorrectText[] {
  const lines = readFileSync(new URL(`correct.${language}.jsonl`, folder), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => CorrectTextSchema.parse(JSON.parse(line)))
}

/**
 * All false variants of one true text, by class; the same for the same seed.
 * @param source its `sheets` and `segment` name a sheet of fixtures/grounding/sheets.json
 */
export function corruptText(source: CorrectText, language: TextLanguage, seed: number): Corruption[] {
  const group = sheets[source.sheets] ?? []
  const sheet = group.find(({ segment }) => segment === source.segment)
  if (sheet === undefined) throw new Error(`no sheet ${source.sheets} ${source.segment}`)
  const others = group.filter((other) => other !== sheet)
  const cited = sheet.facts.filter((fact) => source.facts.includes(fact.id))
  return corruptionClasses.flatMap((name) => {
    const random = randomNumbers(seed + hashOf(name + source.text))
    const texts = new Set(edits[name]({ language, source, sheet, others, cited, random }))
    texts.delete(source.text)
    return [...texts].map((text) => ({ class: name, language, source, text }))
  })
}

/**
 * Seeded corruptions of the fixture’s true sentences, of every other shape, or of the texts given:
 * `perClass` of each class and language, or as many as there are, spread over the sources.
 */
export function corruptions(
  seed: number,
  perClass: number,
  texts?: { language: TextLanguage; source: CorrectText }[],
): Corruption[] {
  const sources = texts ?? (['en', 'zh'] as const).flatMap((language) => everyOtherShape(language))
  const all = sources.flatMap(({ language, source }) => corruptText(source, language, seed))
  return (['en', 'zh'] as const).flatMap((language) =>
    corruptionClasses.flatMap((name) => {
      const own = all.filter((corruption) => corruption.language === language && corruption.class === name)
      return spread(own, randomNumbers(seed + hashOf(language + name))).slice(0, perClass)
    }),
  )
}

function everyOtherShape(language: TextLanguage): { language: TextLanguage; source: CorrectText }[] {
  return correctTexts(language)
    .filter((source) => hashOf(source.shape ?? source.text) % 2 === 0)
    .map((source) => ({ language, source }))
}

/** Shuffled, with first one of each source, then a second of each, and so on. */
function spread(own: readonly Corruption[], random: () => number): Corruption[] {
  const turn = new Map<string, number>()
  return own
    .map((corruption) => ({ corruption, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ corruption, order }) => {
      const seen = turn.get(corruption.source.text) ?? 0
      turn.set(corruption.source.text, seen + 1)
      return { corruption, order: seen + order }
    })
    .sort((one, other) => one.order - other.order)
    .map(({ corruption }) => corruption)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
