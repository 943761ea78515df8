import type { Fact, FactSheet } from '../../facts/fact.ts'
import { digestEn } from '../../language/en/digest.ts'
import type { Language } from '../../language/language.ts'
import { digestZh } from '../../language/zh/digest.ts'
import { chosenFacts } from './chosen-facts.ts'
import { safeName } from './safe-name.ts'

const catalogues = { en: digestEn, zh: digestZh }

/** One fact as a model sees it: a short name to refer to it by, and what is said of it. */
export interface DigestLine {
  name: string
  fact: Fact
  text: string
}

/**
 * What a model is shown of a sheet.
 * @param values false: labels, directions and ranks alone, for workspaces that send no figure to a model
 */
export function digestOf(sheet: FactSheet, language: Language, { values }: { values: boolean }): DigestLine[] {
  const counts = new Map<string, number>()
  return chosenFacts(sheet).map((fact) => {
    const family = familyOf(fact)
    const place = (counts.get(family) ?? 0) + 1
    counts.set(family, place)
    const name = fact.id.includes(':') ? `${family}${place}` : family
    return { name, fact, text: lineOf(fact, language, values) }
  })
}

/** product:85123A.share → product; recency.median → recency; revenue.share → revenue-share. */
function familyOf({ id }: Fact): string {
  const colon = id.indexOf(':')
  if (colon >= 0) return id.slice(0, colon)
  return id.replace(/\.(median|mean)$/, '').replaceAll(/[._]/g, '-')
}

function lineOf(fact: Fact, language: Language, values: boolean): string {
  const words = catalogues[language]
  const label = fact.id.includes(':') ? words.quoted(safeName(fact.label[language])) : fact.label[language]
  const { rank, denominator } = fact
  const of = denominator === undefined ? '' : words.of(denominator[language])
  const notes = [
    ...compared(fact, language, values),
    ...(rank?.clear === true && rank.place === 1 ? [words.highest(rank.of)] : []),
    ...(rank?.clear === true && rank.place === rank.of && rank.of > 1 ? [words.lowest(rank.of)] : []),
  ]
  return words.line(`${label}${of}`, values ? fact.display[language] : undefined, notes)
}

/** A total says nothing beside that of all customers, of which it is a part. */
function compared({ comparison, all, kind }: Fact, language: Language, values: boolean): string[] {
  const words = catalogues[language]
  if (comparison !== undefined) return [values ? comparison.display[language] : words[comparison.relation]]
  return all === undefined || kind === 'count' || kind === 'total' ? [] : [words.sameAsAll]
}
