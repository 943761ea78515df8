import type { Candidate, CustomerValue, Forecast, Worth } from '../../customers/value/value.ts'
import { lines, linesSize } from '../charts/lines.ts'
import { type Block, type Cell, cell, type Figure, type Section, type Table } from './blocks.ts'
import { svgFrame } from './svg-frame.ts'
import { valueSentences, valueWords } from './value-words.ts'
import type { View } from './view.ts'
import { worthColumns } from './worth-columns.ts'

/** What customers are worth: the forecast and how well it did, by segment and by tier, and what it rests on. */
export function lifetimeSection(view: View, value: CustomerValue): Section {
  const { language } = view.report
  const say = valueWords[language]
  const { first, notes } = valueSentences(value, language)
  const text = (sentences: readonly string[], tone: 'lead' | 'plain'): Block => ({
    kind: 'text',
    tone,
    text: [sentences.join(view.words.sentenceGap)],
  })
  const [lead = '', ...others] = first
  const { forecast } = value
  return {
    id: 'value',
    title: say.title,
    blocks: [
      text([lead], 'lead'),
      text(others, 'plain'),
      worthTable(
        view,
        value,
        say.heading.segment,
        value.segments.map((worth) => {
          const place = view.segments.findIndex(({ id }) => id === worth.segment)
          return { head: cell(view.segmentLink(place)), worth }
        }),
      ),
      worthTable(
        view,
        value,
        say.heading.tier,
        value.tiers.map((worth) => ({
          head: cell(
            say.tiers[worth.tier].name,
            { text: say.tiers[worth.tier].what, aside: true },
            ...(worth.customers < view.report.privacy.minCustomers
              ? [{ text: say.small(view.report.privacy.minCustomers), aside: true }]
              : []),
          ),
          worth,
        })),
      ),
      { kind: 'list', items: notes.map((note) => [note]) },
      ...(forecast === undefined
        ? []
        : [
            trackingFigure(view, forecast),
            {
              kind: 'fold' as const,
              narrow: false,
              summary: say.checks.summary,
              blocks: [...decileTables(view, forecast), candidateTable(view, forecast), fitTable(view, forecast)],
            },
          ]),
    ],
  }
}

function worthTable(
  view: View,
  value: CustomerValue,
  what: string,
  rows: readonly { head: Cell; worth: Worth }[],
): Table {
  const columns = worthColumns(value, view.report.language)
  return {
    kind: 'table',
    caption: valueWords[view.report.language].heading.caption(what),
    layout: 'restack',
    columns: [{ label: what }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: rows.map(({ head, worth }) => ({
      cells: [head, ...columns.map((column) => cell(column.cell(worth) ?? view.words.none))],
    })),
  }
}

/** Repeat purchases as they were and as the model expected them, week by week. */
function trackingFigure(view: View, { tracking, split }: Forecast): Figure {
  const { checks } = valueWords[view.report.language]
  const [first, last] = [tracking[0], tracking.at(-1)]
  const step = tracking.findIndex(({ day }) => day >= split.cutoff)
  const drawn = [
    { label: checks.actual, values: tracking.map(({ actual }) => actual), dashed: false },
    { label: checks.expected, values: tracking.map(({ expected }) => expected), dashed: true },
  ]
  const chart = lines({
    lines: drawn,
    first: first === undefined ? '' : view.date(first.day),
    last: last === undefined ? '' : view.date(last.day),
    ...(step > 0 ? { mark: { step, label: view.date(split.cutoff) } } : {}),
    figure: (value) => view.count(value),
  })
  const alt = checks.trackingAlt(
    last === undefined ? '' : view.date(last.day),
    view.date(split.cutoff),
    view.count(last?.actual ?? 0),
    view.count(last?.expected ?? 0),
  )
  return {
    kind: 'figure',
    id: 'tracking',
    title: checks.tracking,
    caption: checks.trackingCaption(view.date(split.cutoff)),
    alt,
    chart: svgFrame(chart, { ...linesSize, label: checks.tracking, alt, id: 'tracking' }),
    legend: drawn.map(({ label }, marker) => ({ text: label, marker })),
  }
}

/** Forecast and outcome by tenths of customers: of purchases and of revenue, each in its own order. */
function decileTables(view: View, { candidates, chosen }: Forecast): Table[] {
  const { checks } = valueWords[view.report.language]
  const held = candidates.find(({ model }) => model === chosen)
  if (held === undefined) return []
  const tableOf = (
    caption: string,
    deciles: Candidate['revenue']['deciles'],
    figure: (value: number) => string,
  ): Table => ({
    kind: 'table',
    caption,
    layout: 'scroll',
    columns: [
      { label: checks.tenth },
      { label: checks.expectedEach, numeric: true },
      { label: checks.actualEach, numeric: true },
    ],
    rows: deciles.map(({ predicted, actual }, place) => ({
      cells: [cell(view.count(place + 1)), cell(figure(predicted)), cell(figure(actual))],
    })),
  })
  return [
    tableOf(checks.purchaseDeciles, held.purchases.deciles, (value) => value.toFixed(2)),
    tableOf(checks.revenueDeciles, held.revenue.deciles, (value) => view.figure(value, 'money')),
  ]
}

function candidateTable(view: View, { candidates }: Forecast): Table {
  const { checks, models } = valueWords[view.report.language]
  const number = (value: number | undefined): string => (value === undefined ? view.words.none : value.toFixed(3))
  return {
    kind: 'table',
    caption: checks.candidates,
    layout: 'scroll',
    columns: [
      { label: checks.model, wide: true },
      { label: checks.purchasesMae, numeric: true },
      { label: checks.purchasesRmse, numeric: true },
      { label: checks.revenueMae, numeric: true },
      { label: checks.revenueRmse, numeric: true },
      { label: 'R²', numeric: true },
      { label: checks.gini, numeric: true },
      { label: checks.total, numeric: true },
    ],
    rows: candidates.map(({ model, purchases, revenue }) => ({
      cells: [
        cell(models[model]),
        cell(number(purchases.mae)),
        cell(number(purchases.rmse)),
        cell(view.figure(revenue.mae, 'money')),
        cell(view.figure(revenue.rmse, 'money')),
        cell(number(revenue.r2)),
        cell(number(revenue.gini)),
        cell(view.figure(revenue.predicted, 'money')),
      ],
    })),
  }
}

function fitTable(view: View, { fits }: Forecast): Table {
  const { checks } = valueWords[view.report.language]
  const number = (value: number | undefined): string =>
    value === undefined ? view.words.none : String(Number(value.toPrecision(4)))
  return {
    kind: 'table',
    caption: checks.fits,
    layout: 'scroll',
    columns: [
      { label: checks.parameter },
      { label: checks.estimate, numeric: true },
      { label: checks.standardError, numeric: true },
    ],
    rows: fits.flatMap(({ model, parameters, standardErrors }) =>
      Object.entries(parameters).map(([name, estimate]) => ({
        cells: [cell(`${checks.names[model]}: ${name}`), cell(number(estimate)), cell(number(standardErrors?.[name]))],
      })),
    ),
  }
}
