import type { Localized } from '../../language/language.ts'
import { type Expression, isJoin } from '../audience/expression.ts'
import { parseExpression } from '../audience/parse-expression.ts'
import { printExpression } from '../audience/print-expression.ts'
import type { Heirs } from './heir-records.ts'

/** An audience with the version of the segments that its expression names; * where it names none. */
export interface Place {
  audience: string
  segmentation: string
}

/** Where what was measured on an audience counts now. */
export interface PlaceNow extends Place {
  /** Share of the customers of the segments that are in those that go on them, the least one; absent where these are still the same segments. */
  share?: number
  /** Why it is of segments that are no more, so that it counts as of another audience: no segment holds most of their customers, or it is not known where these are. */
  gone?: 'spread' | 'unknown'
}

/** Names no version of segments. */
export const noSegmentation = '*'

/** The segmentation that counts now. */
export interface StandingSegments {
  version: string
  segments: readonly { id: string; name: Localized }[]
  /** Which of its segments go on those of earlier ones, by their versions. */
  heirs: ReadonlyMap<string, Heirs>
  /** The id of a segment that an expression of some version names, by its id or its name; undefined where it is not known. */
  idOf: (segmentation: string, named: string) => string | undefined
}

/**
 * Where what was measured on an audience counts by now: where its expression names no segment, whatever became of these; where it does, on the segments that hold most of its customers.
 * @param standing undefined where nobody is in segments
 * @throws ShoalError audience/syntax
 */
export function placeNow({ audience, segmentation }: Place, standing: StandingSegments | undefined): PlaceNow {
  const expression = parseExpression(audience)
  const named = segmentsIn(expression)
  const kept = { audience: printExpression(expression), segmentation }
  if (named.length === 0) return { ...kept, segmentation: noSegmentation }
  if (standing === undefined || segmentation === standing.version) return kept
  const heirs = standing.heirs.get(segmentation)
  if (heirs === undefined) return { ...kept, gone: 'unknown' }
  const found = new Map(named.map((name) => [name, heirs.get(standing.idOf(segmentation, name) ?? '')] as const))
  if ([...found.values()].some((heir) => heir === undefined)) return { ...kept, gone: 'unknown' }
  if ([...found.values()].some((heir) => heir?.heir === undefined)) return { ...kept, gone: 'spread' }
  return {
    audience: printExpression(withSegments(expression, (name) => found.get(name)?.heir ?? name)),
    segmentation: standing.version,
    share: Math.min(...[...found.values()].map((heir) => heir?.share ?? 0)),
  }
}

/** The segments that an expression names, each once. */
export function segmentsIn(expression: Expression): string[] {
  const names: string[] = []
  withSegments(expression, (name) => {
    names.push(name)
    return name
  })
  return [...new Set(names)]
}

function withSegments(expression: Expression, change: (segment: string) => string): Expression {
  if (isJoin(expression))
    return {
      ...expression,
      left: withSegments(expression.left, change),
      right: withSegments(expression.right, change),
    }
  if (expression.is === 'not') return { is: 'not', of: withSegments(expression.of, change) }
  return expression.is === 'segment' || expression.is === 'look-alike'
    ? { ...expression, segment: change(expression.segment) }
    : expression
}
