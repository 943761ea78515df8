import type { Fact } from '../../../facts/fact.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Catalogue } from '../../../questions/catalogue/entry.ts'
import type { QueryResult } from '../../../questions/query/query-result.ts'
import { fillSentence } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { cellAnswer } from './cell-answer.ts'
import { developmentAnswer, isOverTime, withCourse } from './development-answer.ts'
import { leftOut, withLeftOut } from './left-out.ts'
import { withPair } from './pair-answer.ts'
import { type QueryMaterial, queryMaterial } from './query-material.ts'
import { rankedAnswer } from './ranked-answer.ts'
import { singleAnswer, withTimes } from './single-answer.ts'
import { withTogether } from './together-of.ts'

const say = inBoth(en, zh)

/** Rows whose figures an answer may hold besides those that its sentences name. */
const factRows = 30

/** A result in sentences by rule, the direct answer first, and the facts that these and a model may hold. @param mayLift whether who reads it may have shown what is kept back */
export function queryAnswer(
  result: QueryResult,
  catalogue: Catalogue,
  mayLift = false,
): { sentences: DraftSentence[]; facts: Fact[] } {
  const material = withTimes(withLeftOut(withCourse(withPair(withTogether(queryMaterial(result, catalogue))))))
  const { sentences: cautions, facts: counts } = leftOut(material, mayLift)
  const sentences = [...answerOf(material), ...cautions]
  const named = new Set(sentences.flatMap(({ en }) => en.flatMap(({ fact }) => (fact === undefined ? [] : [fact]))))
  const shown = new Set(result.rows.slice(0, factRows).map((_, row) => `r${row + 1}`))
  const facts = [...material.facts.values()].filter(({ id }) => {
    const [row = ''] = id.split('.')
    return named.has(id) || ((!/^r\d+$/.test(row) || shown.has(row)) && !id.endsWith('.customers-behind'))
  })
  return { sentences, facts: [...facts, ...counts] }
}

function answerOf(material: QueryMaterial): DraftSentence[] {
  const { result } = material
  if (result.rows.length === 0)
    return result.withheld.rows > 0
      ? []
      : [
          fillSentence(
            say((words) => words.nothing),
            {},
          ),
        ]
  if (result.dimensions.length === 0) return singleAnswer(material)
  if (result.dimensions.length === 2) return cellAnswer(material)
  return isOverTime(result) && result.query.limit === undefined ? developmentAnswer(material) : rankedAnswer(material)
}
