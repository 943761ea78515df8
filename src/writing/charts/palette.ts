/** A colour for a light and for a dark page; both keep 3 : 1 against their page. */
export interface Shade {
  light: string
  dark: string
}

/**
 * Colours of segments, after Okabe and Ito (2008), deepened for a light page; the last ones after Tol’s muted scheme.
 * They stay apart for colour-blind eyes, and a marker’s shape says the same for those who see no colour.
 */
export const segmentShades: readonly Shade[] = [
  { light: '#0072B2', dark: '#4DA6E0' },
  { light: '#D55E00', dark: '#F0843F' },
  { light: '#008F68', dark: '#2DBE92' },
  { light: '#B0508A', dark: '#E394C2' },
  { light: '#A87400', dark: '#E6AB1F' },
  { light: '#332288', dark: '#A79BF5' },
  { light: '#2B87C0', dark: '#8CCBF2' },
  { light: '#882255', dark: '#E77BA3' },
  { light: '#6B7A00', dark: '#C3C84A' },
  { light: '#3B807A', dark: '#7CCFC4' },
  { light: '#7A4A2B', dark: '#CFA283' },
  { light: '#5B6470', dark: '#B4BCC6' },
]

/** The shade of the segment at a place in the order; a thirteenth would start anew. */
export function shadeOf(place: number): Shade {
  return segmentShades[place % segmentShades.length] ?? { light: '#5B6470', dark: '#B4BCC6' }
}

/** The class by which the page’s stylesheet gives a mark its colour in either scheme. */
export const shadeClass = (place: number): string => `s${(place % segmentShades.length) + 1}`

/** Ink of charts that stand alone; on a page the stylesheet’s classes override it. */
export const ink = { text: '#1c2227', muted: '#5a646c', line: '#dcd7cc', paper: '#ffffff' }
