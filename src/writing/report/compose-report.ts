import type { Reach } from '../../customers/contacts/contact-records.ts'
import type { Profiles } from '../../customers/profiles/profile.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import { factSheets } from '../../facts/fact-sheets.ts'
import type { Views } from '../../facts/views.ts'
import { reportText } from '../../language/en/report-title.ts'
import type { Language } from '../../language/language.ts'
import { reportText as reportTextZh } from '../../language/zh/report-title.ts'
import { version } from '../../workspace/version.ts'
import { writePersonas } from '../personas/write-persona.ts'
import type { Report } from './report.ts'

interface Parts {
  language: Language
  title: string | undefined
  snapshot: Snapshot
  segmentation: Segmentation
  profiles: Profiles
  minCustomers: number
  contacts: Reach
  views: Views
}

/** Puts a report together. It stays on this machine, so it shows small groups too, marked as such. */
export function composeReport({
  language,
  title,
  snapshot,
  segmentation,
  profiles,
  minCustomers,
  contacts,
  views,
}: Parts): Report {
  const sheets = factSheets(profiles, segmentation, { minCustomers: 0, ...views })
  return {
    shoal: version,
    language,
    title: title ?? (language === 'zh' ? reportTextZh : reportText).defaultTitle,
    snapshot: snapshot.id,
    ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
    quality: snapshot.quality,
    ...(contacts.addresses === 0 ? {} : { contacts }),
    companions: (snapshot.companions ?? []).map(({ kind, window, types, quality }) => ({
      kind,
      types,
      quality,
      ...(window === undefined ? {} : { window }),
    })),
    segmentation,
    ...views,
    profiles,
    sheets,
    personas: writePersonas(sheets, language),
    privacy: { minCustomers },
  }
}
