import { reportText } from '../../language/en/report.ts'
import type { Language, Localized } from '../../language/language.ts'
import { reportText as reportTextZh } from '../../language/zh/report.ts'
import type { View } from './view.ts'

/** Below these, figures change with every few customers. */
const fewCustomers = 30
const smallSegment = 20

/** So few customers in all that the page says it once for every segment. */
export const isLittleData = (view: View): boolean => view.report.segmentation.customers < fewCustomers

/** What to say where there is little data, in all or in a segment; nothing where there is enough. */
export function smallData(
  customers: number,
  segments: readonly { id: string; name: Localized; customers: number }[],
  language: Language,
): string[] {
  const { warning, join } = language === 'zh' ? reportTextZh : reportText
  if (customers < fewCustomers) return [warning.few(String(customers))]
  const small = segments.filter((segment) => segment.customers < smallSegment)
  if (small.length === 0) return []
  return [warning.small(join(small.map(({ id, name }) => `${id} ${name[language]}`)), small.length, smallSegment)]
}

/** One warning for the whole report where there is little data, in all or in a segment. */
export function smallDataWarning(view: View): string | undefined {
  const { warning, sentenceGap } = view.words
  const { segmentation, privacy, language } = view.report
  const sentences = smallData(segmentation.customers, segmentation.segments, language)
  if ([...view.segments.keys()].some((place) => view.isSmall(place)))
    sentences.push(warning.alone(privacy.minCustomers))
  return sentences.length === 0 ? undefined : sentences.join(sentenceGap)
}
