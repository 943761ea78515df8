import { exportAction } from '../../../actions/export.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { exportTexts as english } from '../../../language/en/exports.ts'
import type { Language } from '../../../language/language.ts'
import { exportTexts as chinese } from '../../../language/zh/exports.ts'

/** The files that were written, and who stands in none of them. */
export function showExport(output: unknown, language: Language): string[] {
  const {
    campaign,
    files,
    held,
    share,
    suppressed,
    elsewhere,
    leftOut,
    capped,
    waiting,
    withoutBody,
    for: tool,
  } = exportAction.output.parse(output)
  const say = language === 'zh' ? chinese : english
  const ifAny = (count: number, sentence: (count: string) => string): string[] =>
    count === 0 ? [] : [sentence(formatNumber(count))]
  return [
    ...files.map(({ variant, path, mailboxes }) => say.file(variant, path, formatNumber(mailboxes))),
    ...(withoutBody ? [say.withoutBody(tool, campaign)] : []),
    ...(held === 0 ? [say.noneHeld(formatShare(share))] : [say.held(formatNumber(held))]),
    ...ifAny(suppressed, say.suppressed),
    ...ifAny(elsewhere, say.elsewhere),
    ...ifAny(leftOut, say.leftOut),
    ...ifAny(capped, say.capped),
    say.counted,
    waiting ? say.waiting(campaign) : say.next(campaign),
  ]
}
