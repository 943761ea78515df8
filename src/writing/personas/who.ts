import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { dominantEntries, markedAttributes, numericAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import { isHigher, isLower, markedness, mostMarkedFirst, type Reading } from './reading.ts'
import { type Statement, stateFact } from './statement.ts'
import { bestSeller, typicalProducts } from './typical-products.ts'
import { coreStatements, habitStatements, sizeStatement } from './who-orders.ts'

const most = 6

/** A sentence that could be said, and how early it is chosen when there is room for some only. */
interface Candidate {
  statement: Statement
  priority: number
}

/**
 * The evidence: up to six sentences, chosen by how much they set the segment apart, told from size to habits.
 * @param preferred ids of facts that are to be told before others, the first one first
 */
export function whoStatements(reading: Reading, preferred: readonly string[] = []): Statement[] {
  const size = sizeStatement(reading)
  const told: Candidate[] = [
    ...(size === undefined ? [] : [{ statement: size, priority: 100 }]),
    ...coreStatements(reading).map(({ statement, marked }) => ({
      statement,
      priority: marked ? 90 : statement.key.startsWith('recency') ? 82 : 40,
    })),
    ...extras(reading),
    ...products(reading),
    ...places(reading),
    ...plainAttributes(reading),
  ]
  const weight = (candidate: Candidate): number => candidate.priority + wish(candidate.statement, preferred)
  const chosen = new Set(told.toSorted((a, b) => weight(b) - weight(a)).slice(0, most))
  return told.filter((candidate) => chosen.has(candidate)).map(({ statement }) => statement)
}

/** What somebody chose to tell comes before all that the rules would, the first choice first. */
function wish({ slots, licence }: Statement, preferred: readonly string[]): number {
  const facts = new Set([...licence, ...Object.values(slots).map(({ fact }) => fact)])
  const place = preferred.findIndex((id) => facts.has(id))
  return place < 0 ? 0 : 1000 - place
}

/** Habits and columns that set the segment apart, most marked first. */
function extras(reading: Reading): Candidate[] {
  const habits = habitStatements(reading)
  const dominant = dominantEntries(reading)
  const attributes = markedAttributes(reading).map((fact) => ({ statement: attributeStatement(reading, fact), fact }))
  return [...habits, ...attributes]
    .toSorted(
      (a, b) =>
        Number(dominant.includes(b.fact)) - Number(dominant.includes(a.fact)) ||
        markedness(b.fact) - markedness(a.fact),
    )
    .map(({ statement }, index) => ({ statement, priority: 80 - index }))
}

function attributeStatement({ language }: Reading, fact: Parameters<typeof factName>[0]): Statement {
  const name = { name: factName(fact, language) }
  if (isAttributeValue(fact)) return stateFact('attribute.value.higher', fact, language, name)
  const relation = fact.comparison?.relation ?? 'higher'
  return stateFact(`attribute.typical.${relation}`, fact, language, name)
}

function products(reading: Reading): Candidate[] {
  const [typical] = typicalProducts(reading)
  const fact = typical ?? bestSeller(reading)
  if (fact === undefined) return []
  const name = { name: factName(fact, reading.language) }
  return typical === undefined
    ? [{ statement: stateFact('product.top', fact, reading.language, name), priority: 60 }]
    : [{ statement: stateFact('product.typical', fact, reading.language, name), priority: 85 }]
}

function places(reading: Reading): Candidate[] {
  const { language } = reading
  const marked = (['category', 'weekday', 'daytime', 'country'] as const).flatMap((dimension) => {
    const [fact] = mostMarkedFirst(reading.startingWith(`${dimension}:`).filter(isHigher))
    if (fact === undefined) return []
    const name = { name: factName(fact, language) }
    return [{ statement: stateFact(`${dimension}.higher`, fact, language, name), priority: 70 }]
  })
  const home = reading
    .startingWith('country:')
    .find((fact) => fact.value >= 0.5 && !isHigher(fact) && !readsAlike(fact, language))
  if (home === undefined) return marked
  const name = { name: factName(home, language) }
  const key = isLower(home) ? 'country.lower' : 'country.main'
  return [...marked, { statement: stateFact(key, home, language, name), priority: 20 }]
}

/** Two figures that read alike say nothing. */
const readsAlike = (fact: Fact, language: Language): boolean => fact.display[language] === fact.all?.display[language]

/** Columns in which no difference upwards is sure: said only where there is little else to say. */
function plainAttributes(reading: Reading): Candidate[] {
  const { language } = reading
  const numeric = numericAttributes(reading)
    .filter((fact) => fact.comparison === undefined && !readsAlike(fact, language))
    .map((fact) => stateFact('attribute.typical.none', fact, language, { name: factName(fact, language) }))
  const entries = reading
    .startingWith('attribute:')
    .filter(
      (fact) =>
        isAttributeValue(fact) &&
        fact.value >= 0.5 &&
        fact.all !== undefined &&
        !isHigher(fact) &&
        !readsAlike(fact, language),
    )
    .map((fact) => {
      const key = isLower(fact) ? 'attribute.value.lower' : 'attribute.value.main'
      return stateFact(key, fact, language, { name: factName(fact, language) })
    })
  return [...numeric, ...entries].map((statement, index) => ({ statement, priority: 15 - index }))
}
