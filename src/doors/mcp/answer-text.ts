import type { Language } from '../../language/language.ts'
import type { McpAnswer } from './mcp-answer.ts'
import { mcpTexts } from './mcp-texts.ts'

/** The whole of an answer as Markdown, for applications that show or read only text. */
export function answerText(answer: McpAnswer, language: Language): string {
  const say = mcpTexts[language]
  const { reading, sentences, table, withheld, offers, files, how, asOf, days, snapshot, rest, outcome } = answer
  const dates = [
    ...(days === undefined ? [] : [say.days(days.from, days.to)]),
    ...(asOf === undefined ? [] : [say.asOf(asOf)]),
    ...(snapshot === undefined ? [] : [say.snapshot(snapshot)]),
  ]
  const blocks: string[][] = [
    reading === undefined ? [] : [`*${say.readAs(cell(reading))}*`],
    [...(say.opening[outcome] === '' ? [] : [say.opening[outcome]]), ...sentences],
    table === undefined ? [] : tableRows(table),
    table === undefined || table.more === 0 ? [] : [say.more(table.more)],
    rest === undefined ? [] : [say.rest(rest)],
    withheld === 0 ? [] : [say.withheld(withheld)],
    offers.length === 0 ? [] : [say.offers, ...offers.map((offer) => `- ${offer}`)],
    files.map(({ label, path }) => `- ${label}: ${path}`),
    dates.length === 0 ? [] : [dates.join(say.between)],
    how === undefined
      ? []
      : [
          `${say.how} ${how.sentence}`,
          ...(how.query === undefined ? [] : ['```json', JSON.stringify(how.query), '```']),
          ...(how.sql === undefined ? [] : ['```sql', how.sql, '```']),
        ],
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function tableRows({ columns, rows }: NonNullable<McpAnswer['table']>): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)]
}

/** A text of the data that neither ends its cell nor begins another line. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
