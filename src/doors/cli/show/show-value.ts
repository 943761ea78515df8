import type { z } from 'zod'
import type { value } from '../../../actions/value.ts'
import type { Worth } from '../../../customers/value/value.ts'
import type { Language } from '../../../language/language.ts'
import { valueSentences, valueWords } from '../../../writing/report/value-words.ts'
import { worthColumns } from '../../../writing/report/worth-columns.ts'
import { resultTexts } from './result-texts.ts'
import { tableLines } from './table.ts'

type Valued = z.infer<typeof value.output>

/** What customers are worth: the forecast in sentences, segments and tiers as tables. */
export function showValue({ value: found, names, file }: Valued, language: Language): string[] {
  const say = valueWords[language]
  const { heading } = say
  const columns = worthColumns(found, language)
  const labels = columns.map(({ label }) => label)
  const cells = (worth: Worth): string[] => columns.map(({ cell }) => cell(worth) ?? '')
  const name = (id: string): string => names.find(({ segment }) => segment === id)?.[language] ?? ''
  const { first, notes } = valueSentences(found, language)
  return [
    ...first,
    '',
    ...(found.segments.length === 0
      ? []
      : [
          ...tableLines([
            [heading.segment, ...labels],
            ...found.segments.map((worth) => [`${worth.segment} ${name(worth.segment)}`, ...cells(worth)]),
          ]),
          '',
        ]),
    ...tableLines([
      [heading.tier, ...labels],
      ...found.tiers.map((worth) => [say.tiers[worth.tier].name, ...cells(worth)]),
    ]),
    '',
    ...notes,
    say.file(file),
    found.segmentation === undefined ? resultTexts[language].next.segment : resultTexts[language].next.report,
  ]
}
