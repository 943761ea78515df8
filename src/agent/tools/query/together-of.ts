import { formatShare } from '../../../facts/format-share.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import { fillSentence } from '../fill-sentence.ts'
import { alike, inBoth } from '../in-both.ts'
import { toolFact } from '../tool-fact.ts'
import type { DraftSentence } from '../tool-result.ts'
import { figureSlot, type QueryMaterial, withFacts } from './query-material.ts'
import { hasShares } from './result-facts.ts'
import { countOfRows, isOther } from './rows-of.ts'

const say = inBoth(en, zh)

/** How much of the whole the shown rows are, where the question asked for some of many. @param named rows that the sentence before names at most */
export function togetherOf(material: QueryMaterial, measure: Measure, named: number): DraftSentence[] {
  const share = material.facts.get(togetherId(measure))
  const total = figureSlot(material, { row: 'total', measure: measure.id })
  if (share === undefined || total === undefined) return []
  const count = material.facts.get(countId)
  const shown = material.result.rows.length
  const all = count !== undefined && shown > named ? { count: { text: count.display, fact: count.id } } : undefined
  return [
    fillSentence(
      say((words) => (all === undefined ? words.together : words.togetherRows)),
      { ...all, share: { text: share.display, fact: share.id }, total },
    ),
  ]
}

const countId = 'shown.rows'

const togetherId = ({ id }: Measure): string => `together.${id}.share`

/** With the share of the listed rows in the whole as a fact, where there are more rows than listed and parts add up. */
export function withTogether(material: QueryMaterial): QueryMaterial {
  const { result, measures } = material
  const [measure] = measures
  const total = result.total?.cells[0]?.value
  // What stands together as “other” is the rest: with it the rows shown are all that there is.
  const isPart = result.rows.length > 1 && result.rows.length < result.rowsFound && !result.rows.some(isOther)
  if (measure === undefined || !isPart || !hasShares(result, measure) || typeof total !== 'number' || total <= 0)
    return material
  const value = result.rows.reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0) / total
  const label = {
    en: en.shareOfRows(String(result.rows.length), measure.label.en),
    zh: zh.shareOfRows(String(result.rows.length), measure.label.zh),
  }
  const fact = {
    id: togetherId(measure),
    label,
    value,
    unit: 'share' as const,
    kind: 'share' as const,
    denominator: { en: en.allOf(measure.label.en), zh: zh.allOf(measure.label.zh) },
    population: 'all',
    ...(result.days === undefined ? {} : { window: result.days }),
    better: 'neither' as const,
    display: alike(formatShare(value)),
    customers: result.rows.reduce((most, { customers }) => Math.max(most, customers ?? 0), 0),
    source: { query: JSON.stringify(result.query), snapshot: result.snapshot },
  }
  const count = toolFact(result.snapshot, {
    id: countId,
    label: say((words) => words.rowsShown),
    value: result.rows.length,
    unit: 'number',
    display: countOfRows(result.rows.length, result),
  })
  return withFacts(material, [fact, count])
}
