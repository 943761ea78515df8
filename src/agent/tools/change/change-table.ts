import { localizeFigure } from '../../../facts/format.ts'
import { changeTexts as en } from '../../../language/en/chat-change.ts'
import type { Localized } from '../../../language/language.ts'
import { changeTexts as zh } from '../../../language/zh/chat-change.ts'
import type { Change } from '../../../questions/change/change.ts'
import type { ChartSpec } from '../chart-spec.ts'
import type { ResultTable } from '../tool-result.ts'
import { factorUnit, say, shownDifference, shownUnit } from './change-facts.ts'

/** All contributions, factor by factor and group by group, each with the rest that makes them whole. */
export function changeTable(change: Change): ResultTable {
  const figure = (value: number | null, unit = shownUnit(change.unit)): Localized =>
    value === null ? none : localizeFigure(value, unit, change.currency)
  const column = (of: keyof typeof en.columns, align: 'left' | 'right') => ({
    label: say((words) => words.columns[of]),
    align,
  })
  return {
    columns: [
      column('what', 'left'),
      column('value', 'left'),
      column('before', 'right'),
      column('after', 'right'),
      column('contribution', 'right'),
    ],
    rows: [
      ...change.factors.map(({ factor, label, before, after, contribution }) => [
        say((words) => words.factors),
        label,
        figure(before, factorUnit(factor)),
        figure(after, factorUnit(factor)),
        shownDifference(change, contribution),
      ]),
      ...change.by.flatMap(({ label: by, parts, rest }) => [
        ...parts.map(({ label, before, after, contribution }) => [
          by,
          label,
          figure(before),
          figure(after),
          shownDifference(change, contribution),
        ]),
        ...(rest.values === 0 && Math.abs(rest.contribution) < 1e-9 * Math.abs(change.difference)
          ? []
          : [
              [
                by,
                { en: en.rest(String(rest.values)), zh: zh.rest(String(rest.values)) },
                none,
                none,
                shownDifference(change, rest.contribution),
              ],
            ]),
      ]),
    ],
    more: 0,
  }
}

const none: Localized = { en: '', zh: '' }

/** Contributions as bars: of the factors where it is a product of such, else of the first dimension. */
export function changeChart(change: Change, title: Localized): ChartSpec | undefined {
  const [by] = change.by
  const bars = change.factors.length > 0 ? change.factors : (by?.parts ?? [])
  if (bars.length < 2) return undefined
  return {
    kind: 'bar',
    title,
    unit: change.unit,
    x: {
      label: change.factors.length > 0 ? say((words) => words.factors) : (by?.label ?? none),
      values: bars.map(({ label }) => label),
    },
    series: [
      {
        label: say((words) => words.columns.contribution),
        points: bars.map(({ contribution }) => ({
          value: contribution,
          display: shownDifference(change, contribution),
        })),
      },
    ],
  }
}
