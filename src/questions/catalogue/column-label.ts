import { shownName } from '../../facts/shown-name.ts'
import type { Localized } from '../../language/language.ts'
import type { Config } from '../../workspace/config.ts'

/** What a column is called in answers: as the settings name it, else by its header. */
export function columnLabel(header: string, labels: Config['labels']): Localized {
  const shown = shownName(header)
  const given = labels[header]
  if (given === undefined) return { en: shown, zh: shown }
  return typeof given === 'string' ? { en: given, zh: given } : { en: given.en ?? shown, zh: given.zh ?? shown }
}
