import { formatShare } from '../../../facts/format-share.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import { fillSentence } from '../fill-sentence.ts'
import { alike, inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { figureSlot, type QueryMaterial, withFacts } from './query-material.ts'
import { hasShares } from './result-facts.ts'

const say = inBoth(en, zh)

/** How much of the whole the listed rows are, where the question asked for some of many. */
export function togetherOf(material: QueryMaterial, measure: Measure): DraftSentence[] {
  const share = material.facts.get(togetherId(measure))
  const total = figureSlot(material, { row: 'total', measure: measure.id })
  if (share === undefined || total === undefined) return []
  return [
    fillSentence(
      say((words) => words.together),
      { share: { text: share.display, fact: share.id }, total },
    ),
  ]
}

const togetherId = ({ id }: Measure): string => `together.${id}.share`

/** With the share of the listed rows in the whole as a fact, where there are more rows than listed and parts add up. */
export function withTogether(material: QueryMaterial): QueryMaterial {
  const { result, measures } = material
  const [measure] = measures
  const total = result.total?.cells[0]?.value
  const isPart = result.rows.length > 1 && result.rows.length < result.rowsFound
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
  return withFacts(material, [fact])
}
