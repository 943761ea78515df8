import type { Language } from '../../language/language.ts'
import type { ChartSpec } from '../tools/chart-spec.ts'
import { cutToWidth } from './terminal-width.ts'
import { barText } from './text/bar-text.ts'
import { funnelText } from './text/funnel-text.ts'
import { heatText } from './text/heat-text.ts'
import { lineText } from './text/line-text.ts'
import { scatterText } from './text/scatter-text.ts'

const drawings = { bar: barText, line: lineText, heat: heatText, funnel: funnelText, scatter: scatterText }

/** Least columns that a chart is drawn in, and the most that it makes use of. */
const narrowest = 24
const widest = 100

/**
 * A chart for a terminal: plain characters, no colour needed to read it.
 * @param width columns of the terminal
 * @returns lines with a newline between them, none longer than the width
 */
export function chartText(spec: ChartSpec, { language, width }: { language: Language; width: number }): string {
  const columns = Math.min(widest, Math.max(narrowest, Math.floor(width)))
  return [cutToWidth(spec.title[language], columns), ...drawings[spec.kind](spec, language, columns)].join('\n')
}
