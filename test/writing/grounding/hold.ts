import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../../src/language/language.ts'
import { checkSentence } from '../../../src/writing/checker/check-sentence.ts'
import type { Fault } from '../../../src/writing/checker/fault.ts'
import { FaultCode } from '../../../src/writing/checker/fault.ts'
import { digestOf } from '../../../src/writing/digest/digest.ts'
import { slotValues } from '../../../src/writing/digest/slot-values.ts'
import { tidySentence } from '../../../src/writing/settle/tidy-sentence.ts'
import { sheetOf, sheetsOf } from '../grounding-sheets.ts'
import type { CorrectText } from './corruption.ts'

/** The checker on a finished text: its faults, none where it may be shown. */
export const faultsOf = (text: string, language: Language, source: CorrectText): Fault[] =>
  checkSentence(text, {
    language,
    sheet: sheetOf(source.sheets, source.segment),
    sheets: sheetsOf(source.sheets),
    cited: source.facts,
    writing: 'finished',
    reader: source.reader,
    shape: source.reader === 'customer' ? 'line' : 'sentence',
  })

/** Half of all material was never looked at while the rules were written: which half, a hash decides. */
export const isAside = (key: string): boolean =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(-1), 16) % 2 === 1

/** A sentence as a real model wrote it, and what a reader found wrong with it. */
export const Labelled = z.object({
  id: z.string(),
  language: z.enum(['en', 'zh']),
  part: z.enum(['evidence', 'interpretation', 'copy']),
  reader: z.enum(['marketer', 'customer']),
  field: z.string(),
  sheets: z.string(),
  segment: z.string(),
  cited: z.array(z.string()),
  text: z.string(),
  ok: z.boolean(),
  classes: z.array(FaultCode),
  typed: z.boolean().default(false),
  set: z.enum(['tune', 'aside']),
})
export type Labelled = z.infer<typeof Labelled>

/** All labelled sentences of a language. */
export function labelled(language: Language): Labelled[] {
  const file = join(import.meta.dirname, `../../../fixtures/grounding/labelled.${language}.jsonl`)
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Labelled.parse(JSON.parse(line)))
}

const lines = new Set(['handle', 'subject', 'preheader', 'action'])

/**
 * The checker on a model’s sentence as it came, with all that the model was told as licence for what it says to customers. Labels say
 * what is true and whole; what is refused as hype alone is no matter of them.
 */
export function faultsOfLabelled({ text, language, field, part, reader, cited, ...at }: Labelled): Fault[] {
  const sheet = sheetOf(at.sheets, at.segment)
  const digest = digestOf(sheet, language, { values: true })
  const shape = lines.has(field) ? 'line' : 'sentence'
  return checkSentence(tidySentence(text, language, shape), {
    language,
    sheet,
    sheets: sheetsOf(at.sheets),
    cited: field === 'handle' || part === 'copy' ? digest.map(({ fact }) => fact.id) : cited,
    writing: part === 'interpretation' ? 'words' : 'slots',
    reader,
    shape,
    slot: slotValues(digest, language),
  }).filter(({ code }) => code !== 'banned')
}

/** Faulty is what a reader found so, and what types figures that only code may write. */
export const isFaulty = ({ ok, typed }: Labelled): boolean => !ok || typed
