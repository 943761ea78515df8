import { formatNumber } from '../../facts/round-figure.ts'
import { chatHowEn } from '../../language/en/chat-how.ts'
import type { Language } from '../../language/language.ts'
import { chatHowZh } from '../../language/zh/chat-how.ts'
import { escapeMarkdown } from '../../writing/report/markdown-escape.ts'
import type { ResultTable } from '../tools/tool-result.ts'
import type { Outcome } from '../turn/outcome.ts'
import type { AnswerSentence, Call, Turn } from '../turn/turn.ts'
import { howFoundText } from './how-found-text.ts'
import { sentenceText } from './sentence-text.ts'

const catalogues = { en: chatHowEn, zh: chatHowZh }

/**
 * A turn as Markdown, for an export or where output is no terminal: question, how it was read, the answer, tables, what became of it where it was not answered, and links.
 * @param how whether "how this was found" follows, with query and SQL
 */
export function turnMarkdown(turn: Turn, { how = true }: { how?: boolean } = {}): string {
  const { language, calls } = turn
  const words = catalogues[language]
  const readings = [...calls.map(({ reading }) => reading), ...(turn.reading === undefined ? [] : [turn.reading])]
  const links = calls.flatMap((call) => call.links)
  return [
    `## ${escapeMarkdown(turn.question)}`,
    ...readings.map((reading) => `*${escapeMarkdown(`${words.read}${language === 'zh' ? '：' : ': '}${reading}`)}*`),
    ...paragraphs(turn.sentences, language),
    ...outcomeMarkdown(turn.outcome, language),
    ...calls.flatMap((call) => callMarkdown(call, language)),
    ...(links.length === 0
      ? []
      : [
          `${words.sources}${language === 'zh' ? '：' : ':'}\n\n${links.map(({ label, path }) => `- ${escapeMarkdown(label[language])} (\`${path.replaceAll('`', "'")}\`)`).join('\n')}`,
        ]),
    ...(how ? calls.map((call) => `### ${words.how}\n\n${howFoundText(call, language, 'markdown')}`) : []),
  ].join('\n\n')
}

/** The answer by rule in one paragraph, what a model added in another that says so. */
function paragraphs(sentences: readonly AnswerSentence[], language: Language): string[] {
  const gap = language === 'zh' ? '' : ' '
  const join = (some: readonly AnswerSentence[]): string =>
    some.map((sentence) => escapeMarkdown(sentenceText(sentence))).join(gap)
  const own = sentences.filter(({ by }) => by === 'code' || by === 'rule')
  const added = sentences.filter(({ by }) => by === 'model' || by === 'repaired')
  return [
    ...(own.length === 0 ? [] : [join(own)]),
    ...(added.length === 0 ? [] : [`${join(added)} *(${catalogues[language].by.model})*`]),
  ]
}

function callMarkdown({ table, withheld }: Call, language: Language): string[] {
  const words = catalogues[language]
  return [
    ...(table === undefined || table.rows.length === 0 ? [] : [tableMarkdown(table, language)]),
    ...(table === undefined || table.more === 0 ? [] : [escapeMarkdown(words.more(formatNumber(table.more)))]),
    ...(withheld === 0 ? [] : [escapeMarkdown(words.withheld(formatNumber(withheld)))]),
  ]
}

const tableMarkdown = ({ columns, rows }: ResultTable, language: Language): string =>
  [columns.map(({ label }) => label[language]), undefined, ...rows.map((row) => row.map((cell) => cell[language]))]
    .map((cells) =>
      cells === undefined
        ? `|${columns.map(({ align }) => (align === 'right' ? ' ---: |' : ' --- |')).join('')}`
        : `| ${cells.map(escapeMarkdown).join(' | ')} |`,
    )
    .join('\n')

function outcomeMarkdown(outcome: Outcome, language: Language): string[] {
  if (outcome.kind === 'answered') return []
  const words = catalogues[language]
  const colon = language === 'zh' ? '：' : ': '
  const said = saidOf(outcome)
  const options = 'options' in outcome ? outcome.options : []
  return [
    `**${words.outcome[outcome.kind]}**${colon}${escapeMarkdown(said)}`,
    ...(options.length === 0
      ? []
      : [`${words.options}${colon.trimEnd()}\n\n${options.map((option) => `- ${escapeMarkdown(option)}`).join('\n')}`]),
  ]
}

function saidOf(outcome: Exclude<Outcome, { kind: 'answered' }>): string {
  switch (outcome.kind) {
    case 'clarified':
      return outcome.proposal === undefined ? outcome.question : `${outcome.proposal.text} ${outcome.question}`
    case 'cannot':
      return outcome.missing
    case 'failed':
      return `${outcome.sentence} ${outcome.remedy}`
    default:
      return outcome.reason
  }
}
