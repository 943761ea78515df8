import { type Scan, take } from './scan.ts'

/** Digits of any script, circled, raised or Roman, that make no figure a reader could check. */
export function takeOddDigits(scan: Scan): void {
  take(scan, /[\p{Nd}\p{Nl}\p{No}]+/gu, () => ({ value: Number.NaN, step: 0, form: 'odd' }))
  // Roman numerals written in letters, where they can be nothing else: "VII orders".
  take(scan, /\b(?=[IVX]{2,})(?:X{0,3})(?:IX|IV|V?I{0,3})\b(?!P)/g, ([found]) =>
    found === '' ? undefined : { value: Number.NaN, step: 0, form: 'odd' },
  )
}
