import type { QualityReport } from '../../customers/cleaning/quality.ts'
import { type Block, cell, narrowFold, type Section, type Table } from './blocks.ts'
import { rowsOf } from './rows-of.ts'
import { capital, type View } from './view.ts'

/** What became of every row that was read, and how the columns were understood. */
export function qualitySection(view: View): Section {
  const { quality } = view.report
  const words = view.words.quality
  const blocks: Block[] = [countText(view, quality)]
  if (quality.customersAtOrBelowZero === 1) blocks.push({ kind: 'text', tone: 'plain', text: [words.belowZeroOne] })
  if (quality.customersAtOrBelowZero > 1) {
    blocks.push({ kind: 'text', tone: 'plain', text: [words.belowZero(view.count(quality.customersAtOrBelowZero))] })
  }
  const { contacts } = view.report
  if (contacts !== undefined) {
    const count = (value: number): string => view.count(value)
    const { addresses, mailboxes, shared, agreed } = contacts
    const said = words.contacts(
      count(addresses),
      count(mailboxes),
      shared === 0 ? undefined : count(shared),
      count(agreed),
    )
    blocks.push({ kind: 'text', tone: 'plain', text: [said] })
  }
  return { id: 'quality', title: words.title, blocks: [...blocks, ...qualityTables(view, quality)] }
}

/** How many rows were read, used and left out. */
export function countText(view: View, quality: QualityReport): Block {
  const words = view.words.quality
  const read = view.count(quality.rowsIn)
  const used = view.figure(quality.rowsIn > 0 ? quality.rowsUsed / quality.rowsIn : 0, 'share')
  const intro =
    quality.rowsRejected === 0
      ? words.allUsed(read)
      : words.intro(read, view.count(quality.rowsUsed), used, view.count(quality.rowsRejected))
  return { kind: 'text', tone: 'plain', text: [intro] }
}

/** What was decided about rows, and how columns and files were understood. */
export function qualityTables(view: View, quality: QualityReport): Block[] {
  const words = view.words.quality
  return [
    quality.decisions.length > 0
      ? decisionTable(view, quality)
      : { kind: 'text', tone: 'plain', text: [words.noDecisions] },
    narrowFold(words.columnsCaption, [columnTable(view, quality)]),
    narrowFold(words.filesCaption, [fileTable(view, quality)]),
  ]
}

function decisionTable(view: View, quality: QualityReport): Table {
  const words = view.words.quality
  const money = quality.decisions.some(({ amount }) => amount !== undefined)
  return {
    kind: 'table',
    caption: words.decisionsCaption,
    columns: [
      { label: words.decision },
      { label: words.effect, whole: true },
      { label: words.rows, numeric: true },
      ...(money ? [{ label: words.amount, numeric: true }] : []),
      { label: words.examples, wide: true },
      { label: words.option, whole: true },
    ],
    rows: quality.decisions.map((decision) => {
      const reason = words.reasons[decision.reason]
      return {
        cells: [
          cell(
            reason?.name ?? capital(decision.reason.replaceAll('-', ' ')),
            ...(reason === undefined ? [] : [{ text: reason.meaning, aside: true }]),
          ),
          cell(words.effects[decision.effect]),
          cell(view.count(decision.rows)),
          ...(money
            ? [cell(decision.amount === undefined ? view.words.none : view.figure(decision.amount, 'money'))]
            : []),
          cell(rowsOf(decision) || view.words.none),
          cell(decision.option ?? view.words.none),
        ],
      }
    }),
    layout: 'restack',
  }
}

function columnTable(view: View, quality: QualityReport): Table {
  const words = view.words.quality
  // The time of an order is called so; beside orders it is that of a row.
  const isBeside = quality !== view.report.quality
  return {
    kind: 'table',
    caption: words.columnsCaption,
    columns: [
      { label: words.column },
      { label: words.role },
      { label: words.type },
      { label: words.why },
      { label: words.missing, numeric: true },
    ],
    rows: quality.columns.map((column) => ({
      cells: [
        cell(column.header),
        cell(isBeside && column.role === 'time' ? words.beside.time : (words.roles[column.role] ?? column.role)),
        cell(words.types[column.type] ?? column.type),
        cell(words.whys[column.why] ?? column.why),
        cell(view.count(column.missing)),
      ],
    })),
    layout: 'scroll',
  }
}

function fileTable(view: View, quality: QualityReport): Table {
  const words = view.words.quality
  return {
    kind: 'table',
    caption: words.filesCaption,
    columns: [
      { label: words.file },
      { label: words.rows, numeric: true },
      { label: words.size, numeric: true },
      { label: words.encoding },
    ],
    rows: quality.files.map((file) => ({
      cells: [cell(file.name), cell(view.count(file.rows)), cell(size(file.bytes)), cell(file.encoding)],
    })),
    layout: 'scroll',
  }
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
