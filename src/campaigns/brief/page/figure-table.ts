import { cell, type Table } from '../../../writing/report/blocks.ts'
import type { Estimate } from '../../economics/estimate.ts'
import type { BriefView } from './brief-view.ts'

/** A line of a table of figures: what, how much, and where 95 of 100 values lie. */
export interface FigureRow {
  label: string
  value: string
  range?: string
}

/** A figure that is uncertain. */
export const estimateRow = (
  view: BriefView,
  label: string,
  estimate: Estimate,
  show: (value: number) => string,
): FigureRow => ({
  label,
  value: show(estimate.mean),
  ...(show(estimate.low) === show(estimate.high) ? {} : { range: view.range(estimate, show) }),
})

/** Figures as a table; the column of ranges is there where a figure has one. */
export function figureTable({ words }: BriefView, caption: string, rows: readonly FigureRow[]): Table {
  const { offer, none } = words
  const hasRange = rows.some(({ range }) => range !== undefined)
  return {
    kind: 'table',
    caption,
    columns: [
      { label: offer.figure, wide: true },
      { label: offer.expected, numeric: true },
      ...(hasRange ? [{ label: offer.range, numeric: true }] : []),
    ],
    rows: rows.map(({ label, value, range }) => ({
      cells: [cell(label), cell(value), ...(hasRange ? [cell(range ?? none)] : [])],
    })),
    layout: 'restack',
  }
}
