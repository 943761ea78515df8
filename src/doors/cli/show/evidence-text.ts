import { promptTexts } from '../../../actions/prompt-texts.ts'
import { formatShare } from '../../../facts/format-share.ts'
import type { Language } from '../../../language/language.ts'
import type { PromptEvidence } from '../../../writing/prompt-versions/prompt-version.ts'

/** What came out when a version was held against the one that it was made from: its own share of lines that hold, then that of the other. */
export function evidenceText({ base, selection, final, verdict }: PromptEvidence, language: Language): string {
  const shares = (compared: { base: number; own: number }): string =>
    `${formatShare(compared.own)} : ${formatShare(compared.base)}`
  return promptTexts[language].evidence({
    base,
    selection: shares(selection),
    final: final === undefined ? undefined : shares(final),
    look: final?.look,
    verdict,
  })
}
