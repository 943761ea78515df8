import { type ColumnConcept, chatColumnsEn } from '../../language/en/chat-columns.ts'
import { chatColumnsZh } from '../../language/zh/chat-columns.ts'

/** How a column is called in questions, in lower case. */
export interface ColumnNames {
  concept: ColumnConcept | undefined
  en: readonly string[]
  zh: readonly string[]
}

/** A header as words in full: "Avg_Utilization_Ratio" is "average utilization ratio", "MonthlyCharges" "monthly charges". */
function plainHeader(header: string): string {
  const words = header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_\-./\s]+/g, ' ')
    .trim()
    .toLowerCase()
  return words
    .split(' ')
    .map((word) => chatColumnsEn.short[word] ?? word)
    .join(' ')
}

const concepts = Object.keys(chatColumnsEn.columns) as ColumnConcept[] // Object.keys gives no more than strings.

/** What is said of a header without what hardly tells anything: "customer age", "duration months". */
function shorter(plain: string): string[] {
  const short = plain
    .replace(/^(?:average|avg|customer|client) (?=\S)/, '')
    .replace(/(?<=\S) (?:in )?(?:months?|days|years)$/, '')
  return short === plain ? [plain] : [plain, short]
}

/** All names by which a column may be asked for: its header, its words, and what such columns are usually called in both languages. @param labels names that the settings give it */
export function columnNames(header: string, labels: readonly string[] = []): ColumnNames {
  const plain = shorter(plainHeader(header))
  const spaced = header.toLowerCase().replace(/[_\-.]+/g, ' ')
  const known = [...plain, spaced, header.toLowerCase(), ...labels.map((label) => label.toLowerCase())]
  const concept = concepts.find((one) =>
    [...chatColumnsEn.columns[one], ...chatColumnsZh.columns[one]].some((word) => known.includes(word)),
  )
  // "Average utilization ratio" of a column that is called so is its mean over customers, and not the column alone.
  const own = known.filter((name) => !/^(?:average|avg) /.test(name) || name === header.toLowerCase())
  return {
    concept,
    en: [...new Set([...own, ...(concept === undefined ? [] : chatColumnsEn.columns[concept])])].filter(
      (name) => !/^(?:average|avg) /.test(name) || name === header.toLowerCase(),
    ),
    zh: [...new Set([...labels, header, ...(concept === undefined ? [] : chatColumnsZh.columns[concept])])],
  }
}
