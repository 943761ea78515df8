import type { View } from './view.ts'

/** Below these, figures change with every few customers. */
const fewCustomers = 30
const smallSegment = 20

/** So few customers in all that the page says it once for every segment. */
export const isLittleData = (view: View): boolean => view.report.segmentation.customers < fewCustomers

/** One warning for the whole report where there is little data, in all or in a segment. */
export function smallDataWarning(view: View): string | undefined {
  const { warning, join, sentenceGap } = view.words
  const { segmentation, privacy } = view.report
  const small = [...view.segments.keys()].filter((place) => (view.segments[place]?.customers ?? 0) < smallSegment)
  const sentences: string[] = []
  if (isLittleData(view)) sentences.push(warning.few(view.count(segmentation.customers)))
  else if (small.length > 0) {
    const names = join(small.map((place) => `${view.segments[place]?.id} ${view.name(place)}`))
    sentences.push(warning.small(names, small.length, smallSegment))
  }
  if ([...view.segments.keys()].some((place) => view.isSmall(place)))
    sentences.push(warning.alone(privacy.minCustomers))
  return sentences.length === 0 ? undefined : sentences.join(sentenceGap)
}
