import { rfmGroupNames } from '../../customers/segments/rfm-grid.ts'
import { reportSegmentsText as segmentsEn } from '../../language/en/report-segments.ts'
import type { Localized } from '../../language/language.ts'
import { reportSegmentsText as segmentsZh } from '../../language/zh/report-segments.ts'
import { ShoalError } from '../../workspace/errors.ts'

/** A customary group of the RFM grid, or a cell of it. */
export type RfmGroup = { label: Localized } & (
  | { is: 'group'; name: string }
  | { is: 'cell'; recency: number; frequency: number; monetary?: number }
)

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')

/** @throws ShoalError audience/unknown-rfm */
export function findRfmGroup(word: string): RfmGroup {
  const cell = /^r(\d+)f(\d+)(?:m(\d+))?$/i.exec(word.trim())
  if (cell !== null) {
    const [, recency, frequency, monetary] = cell
    const label = word.trim().toUpperCase()
    return {
      is: 'cell',
      label: { en: label, zh: label },
      recency: Number(recency),
      frequency: Number(frequency),
      ...(monetary === undefined ? {} : { monetary: Number(monetary) }),
    }
  }
  const namesZh: Record<string, string> = segmentsZh.rfm.names
  const labelled = rfmGroupNames.map((name) => {
    const key = name.replaceAll('_', '-')
    return { name, label: { en: segmentsEn.rfm.names[key] ?? key, zh: namesZh[key] ?? key } }
  })
  const found = labelled.find(({ name, label }) =>
    [name, label.en, label.zh].some((each) => plain(each) === plain(word)),
  )
  if (found === undefined)
    throw new ShoalError('audience/unknown-rfm', {
      group: word,
      known: rfmGroupNames.map((name) => name.replaceAll('_', '-')),
    })
  return { is: 'group', ...found }
}
