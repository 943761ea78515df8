import type { Segment, Segmentation } from '../../customers/segments/segmentation.ts'
import { ShoalError } from '../../workspace/errors.ts'

/**
 * A segment by its id or its name in either language, and its place in the segmentation.
 * @throws ShoalError segments/unknown; audience/needs where nobody was segmented
 */
export function findSegmentNamed(
  segmentation: Segmentation | undefined,
  word: string,
): { segment: Segment; index: number } {
  if (segmentation === undefined) throw new ShoalError('audience/needs', { what: 'segments' })
  const { segments } = segmentation
  const same = (other: string): boolean => other.toLowerCase() === word.trim().toLowerCase()
  const byId = segments.findIndex(({ id }) => same(id))
  const index = byId >= 0 ? byId : segments.findIndex(({ name }) => same(name.en) || same(name.zh))
  const segment = segments[index]
  if (segment === undefined)
    throw new ShoalError('segments/unknown', {
      segment: word,
      known: segments.map(({ id, name }) => ({ id, name: { en: name.en, zh: name.zh } })),
    })
  return { segment, index }
}
