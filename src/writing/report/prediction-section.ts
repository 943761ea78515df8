import type { Prediction } from '../../customers/predictions/prediction.ts'
import { amountWords, conditionWords, predictionTexts, spacedHan, yesWords } from '../../facts/prediction-words.ts'
import {
  columnLines,
  decisionLines,
  driverLines,
  qualityLines,
  sensitiveLines,
  type Told,
} from '../predictions/prediction-lines.ts'
import { type Block, cell, narrowFold, type Section, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** What was foretold: how good it is, the rules, what was expected and what came, and the expected share in each segment. */
export function predictionSection(view: View, prediction: Prediction): Section {
  const { language } = view.report
  const words = predictionTexts[language].report
  const told: Told = { language, currency: view.report.segmentation.currency }
  const { yesNo, outcome } = prediction
  const title =
    yesNo === undefined
      ? words.titleAmount(amountWords(outcome, language))
      : words.title(yesWords(prediction, language))
  const [heading = '', ...quality] = qualityLines(prediction, told)
  const say = (line: string): string => spacedHan(line, language)
  const text = (lines: readonly string[]): Block => ({ kind: 'list', items: lines.map((line) => [say(line.trim())]) })
  const rest = [
    ...driverLines(prediction, told),
    ...decisionLines(prediction, told),
    ...columnLines(prediction, told),
    ...sensitiveLines(prediction, told),
  ]
  return {
    id: 'prediction',
    title: say(title),
    blocks: [
      { kind: 'text', tone: 'plain', text: [say(heading)] },
      text([...quality, ...rest]),
      rulesTable(view, prediction),
      { kind: 'text', tone: 'note', text: [words.note] },
      ...(yesNo === undefined ? [] : [narrowFold(words.calibrationCaption, [calibrationTable(view, yesNo)])]),
      ...segmentBlocks(view, prediction),
      ...prediction.selection.map((of) => selectionTable(view, of)),
    ],
  }
}

function rulesTable(view: View, { rules, yesNo, outcome }: Prediction): Table {
  const { language } = view.report
  const words = predictionTexts[language].report
  const figure = (mean: number): string =>
    yesNo !== undefined ? view.figure(mean, 'rate') : view.figure(mean, outcome.kind === 'spend' ? 'money' : 'number')
  return {
    kind: 'table',
    caption: words.rulesCaption,
    columns: [
      { label: words.rule, wide: true },
      { label: words.customers, numeric: true },
      { label: yesNo === undefined ? words.average : words.share, numeric: true },
    ],
    rows: rules.map(({ conditions, customers, mean }) => ({
      cells: [
        cell(capital(spacedHan(conditionWords(conditions, language), language))),
        cell(view.count(customers)),
        { text: [figure(mean)], ...(yesNo === undefined ? {} : { bar: { value: mean, segment: 0 } }) },
      ],
    })),
    layout: 'restack',
  }
}

function calibrationTable(view: View, { groups }: NonNullable<Prediction['yesNo']>): Table {
  const words = predictionTexts[view.report.language].report
  const rate = (value: number): string => view.figure(value, 'rate')
  return {
    kind: 'table',
    caption: words.calibrationCaption,
    columns: [
      { label: words.group },
      { label: words.customers, numeric: true },
      { label: words.expected, numeric: true },
      { label: words.observed, numeric: true },
      { label: words.interval, numeric: true },
    ],
    rows: groups.map(({ rows, expected, observed, low, high }, place) => ({
      cells: [
        cell(String(place + 1)),
        cell(view.count(rows)),
        cell(rate(expected)),
        cell(rate(observed)),
        cell(`${rate(low)} – ${rate(high)}`),
      ],
    })),
    layout: 'scroll',
  }
}

function segmentBlocks(view: View, { segments, yesNo, outcome }: Prediction): Block[] {
  const words = predictionTexts[view.report.language].report
  if (segments === undefined || (yesNo !== undefined && !yesNo.calibrated)) return []
  const figure = (mean: number): string =>
    yesNo !== undefined ? view.figure(mean, 'rate') : view.figure(mean, outcome.kind === 'spend' ? 'money' : 'number')
  return [
    {
      kind: 'table',
      caption: words.segmentsCaption(yesNo !== undefined),
      columns: [
        { label: view.words.segment },
        { label: words.customers, numeric: true },
        { label: words.expected, numeric: true },
        ...(yesNo === undefined ? [] : [{ label: words.interval99, numeric: true }]),
        { label: words.testExpected, numeric: true },
        { label: words.testCame, numeric: true },
      ],
      rows: segments.shares.map(({ segment, customers, mean, low, high, holds, held }) => {
        const place = view.segments.findIndex(({ id }) => id === segment)
        const bar = yesNo === undefined ? {} : { bar: { value: mean, all: segments.all.mean, segment: place } }
        const isSaid = holds || yesNo === undefined
        return {
          cells: [
            { text: [view.segmentLink(place)] },
            cell(view.count(customers)),
            isSaid ? { text: [figure(mean)], ...bar } : cell(words.unsure),
            ...(yesNo === undefined ? [] : [cell(isSaid ? `${figure(low)} – ${figure(high)}` : words.none)]),
            cell(held === undefined ? words.none : figure(held.expected)),
            cell(held === undefined ? words.none : figure(held.observed)),
          ],
        }
      }),
      layout: 'restack',
    },
    { kind: 'text', tone: 'note', text: [words.segmentsNote(yesNo !== undefined)] },
  ]
}

function selectionTable(view: View, { column, groups }: Prediction['selection'][number]): Table {
  const { report: words, result } = predictionTexts[view.report.language]
  return {
    kind: 'table',
    caption: spacedHan(words.selectionCaption(column), view.report.language),
    columns: [
      { label: column },
      { label: words.customers, numeric: true },
      { label: words.selected, numeric: true },
      { label: words.had, numeric: true },
    ],
    rows: groups.map(({ group, customers, selected, observed }) => ({
      cells: [
        cell(group === '' ? result.notKnown : group),
        cell(view.count(customers)),
        cell(view.figure(selected, 'rate')),
        cell(view.figure(observed, 'rate')),
      ],
    })),
    layout: 'scroll',
  }
}
