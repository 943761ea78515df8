import type { Markup } from '../../../writing/report/html.ts'

/** A drawing within a chart, and the height that it takes. */
export interface Drawing {
  markup: Markup
  height: number
}

export const fontSize = 12
