import type { z } from 'zod'
import type { query } from '../../../actions/query.ts'
import { queryCommandEn } from '../../../language/en/chat-query-command.ts'
import type { Language } from '../../../language/language.ts'
import { queryCommandZh } from '../../../language/zh/chat-query-command.ts'
import type { QueryResult, ResultRow } from '../../../questions/query/query-result.ts'
import { tableLines } from './table.ts'

const texts = { en: queryCommandEn, zh: queryCommandZh }

type Output = z.infer<typeof query.output>

/** Figures as a table under the way that the query was read, or why there are none. */
export function showQuery({ kind, result, text, instead, names, showsSql }: Output, language: Language): string[] {
  const say = texts[language]
  if (kind === 'names') return [...namesOf(names, language), '', say.nextAfterNames]
  if (result === undefined)
    return [
      text?.[language] ?? '',
      ...instead.map((query) => `${say.instead} ${commandOf(query)}`),
      ...(instead.length === 0 ? [say.nextAfterNames] : []),
    ]
  const { reading, withheld, sql } = result
  return [
    reading[language],
    '',
    ...tableLines(tableOf(result, language)),
    ...(withheld.rows === 0 ? [] : ['', say.withheld(withheld.rows, withheld.threshold)]),
    ...(showsSql ? ['', sql] : []),
    '',
    say.next,
  ]
}

function tableOf({ dimensions, measures, rows, total }: QueryResult, language: Language): string[][] {
  const cells = (row: ResultRow): string[] =>
    row.cells.flatMap(({ display, compared }) => [
      display[language],
      ...(compared === undefined ? [] : [compared.display[language], compared.difference[language]]),
    ])
  const isCompared = [...rows, ...(total === undefined ? [] : [total])].some((row) =>
    row.cells.some(({ compared }) => compared !== undefined),
  )
  const head = [
    ...dimensions.map(({ label }) => label[language]),
    ...measures.flatMap(({ label }) => (isCompared ? [label[language], '', ''] : [label[language]])),
  ]
  const named = rows.map((row) => [...row.keys.map(({ label }) => label[language]), ...cells(row)])
  const all =
    total === undefined ? [] : [[texts[language].total, ...dimensions.slice(1).map(() => ''), ...cells(total)]]
  return [head, ...named, ...all]
}

function namesOf(names: Output['names'], language: Language): string[] {
  const say = texts[language]
  const listed = (is: Output['names'][number]['is'], title: string): string[] => {
    const own = names.filter((name) => name.is === is)
    return own.length === 0 ? [] : [title, ...tableLines(own.map(({ id, label }) => [`  ${id}`, label[language]]))]
  }
  return [...listed('measure', say.measures), ...listed('dimension', say.dimensions), ...listed('missing', say.missing)]
}

const marks = { is: '=', 'is-not': '!=', holds: '~', 'of-buyers': '@' } as const

/** The command that asks a query, as far as a command line can say it. */
function commandOf({ measures, dimensions, filters, time, limit }: Output['instead'][number]): string {
  const days = time?.kind === 'between' ? [`--from ${time.from}`, `--to ${time.to}`] : []
  return [
    'shoal query',
    ...measures,
    ...(dimensions.length === 0 ? [] : [`--by ${dimensions.join(',')}`]),
    ...filters.map(({ dimension, op, values }) => `--where '${dimension}${marks[op]}${values.join(',')}'`),
    ...days,
    ...(limit === undefined ? [] : [`--limit ${limit}`]),
  ].join(' ')
}
