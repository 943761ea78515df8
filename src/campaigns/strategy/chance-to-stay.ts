import { type Forecast, tellsWhoStays } from '../../customers/value/value.ts'

/** What customers are worth, as far as it says who still buys. */
interface Worths {
  forecast?: Pick<Forecast, 'leaving' | 'fits'> | undefined
  segments: readonly { segment: string; alive?: { mean: number } | undefined }[]
}

/** Who still buys: not worked out, not to be told from these orders, or told by segment. */
export interface ChanceToStay {
  known: 'not-counted' | 'untold' | 'told'
  /** Mean chance that a customer of a segment still buys, 0 to 1; undefined where nothing is said of it. */
  of: (segment: string) => number | undefined
}

/** What `shoal value` says of who still buys, and nothing where it says nothing. @param value absent where it has not run */
export function chanceToStay(value: Worths | undefined): ChanceToStay {
  if (value?.forecast === undefined) return { known: 'not-counted', of: () => undefined }
  if (!tellsWhoStays(value.forecast)) return { known: 'untold', of: () => undefined }
  return { known: 'told', of: (segment) => value.segments.find((worth) => worth.segment === segment)?.alive?.mean }
}
