import type { z } from 'zod'
import type { status } from '../../../actions/status.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { featureText } from '../../../facts/feature-text.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import type { Language } from '../../../language/language.ts'
import { draftTexts } from './draft-texts.ts'
import { moment } from './moment.ts'
import { resultTexts } from './result-texts.ts'

/** What is here, what is out of date, and the next step. */
export function showStatus(found: z.infer<typeof status.output>, language: Language): string[] {
  const { status: say, next } = resultTexts[language]
  const count = (value: number): string => formatFigure(value, 'number', language)
  const separator = language === 'zh' ? '、' : ', '
  const lines = [say.workspace(found.folder)]
  if (found.import === undefined) lines.push(say.nothing)
  else {
    const { files, rowsUsed, rowsIn, customers, at, beside } = found.import
    lines.push(say.imported(files.join(separator), count(rowsUsed), count(rowsIn), count(customers), moment(at)))
    for (const one of beside)
      lines.push(
        say.beside[one.kind](one.files.join(separator), count(one.rowsUsed), count(one.rowsIn), count(one.customers)),
      )
  }
  if (found.segments !== undefined) {
    const { k, features, names, at } = found.segments
    lines.push(
      say.segmented(
        count(k),
        features.map((feature) => featureText(feature, language).short).join(separator),
        moment(at),
      ),
    )
    lines.push(
      ...names.map(
        (name) => `  ${name.id} ${name[language]}${language === 'zh' ? '：' : ': '}${count(name.customers)}`,
      ),
    )
  }
  const { views } = resultTexts[language]
  for (const { kind, at, old } of found.views ?? [])
    lines.push(old ? say.oldView(views[kind], moment(at), `shoal ${kind}`) : say.view(views[kind], moment(at)))
  if (found.report !== undefined) lines.push(say.reported(found.report.path, moment(found.report.at)))
  const { standing } = campaignTexts[language].results
  lines.push(
    ...found.campaigns.map(({ id, at, audience, language: of, status: stands }) =>
      standing(
        id,
        audience[language],
        stands,
        draftTexts[language].drafting(of, formatDate(at.slice(0, 10), language)),
      ),
    ),
  )
  lines.push(...found.stale.map((key) => say.stale[key]))
  const drafts = found.campaigns.filter(({ status: stands }) => stands === 'draft').map(({ id }) => id)
  if (drafts.length > 0) lines.push(draftTexts[language].drafts(drafts))
  lines.push(found.next === 'open' ? next.open(found.report?.path ?? '') : next[found.next])
  return lines
}
