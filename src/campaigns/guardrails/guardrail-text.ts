import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { guardrailTexts as english, type GuardrailTexts } from '../../language/en/guardrails.ts'
import type { Language } from '../../language/language.ts'
import { guardrailTexts as chinese } from '../../language/zh/guardrails.ts'
import type { Guardrail, GuardrailCheck } from './guardrail.ts'

const texts: Record<Language, GuardrailTexts> = { en: english, zh: chinese }

/** What the guardrails say of an arm, a sentence each; of those that know nothing only where nothing is known at all. */
export function guardrailTextsOf({ arm, checks }: Guardrail, language: Language): string[] {
  const say = texts[language]
  const known = checks.filter(({ verdict }) => verdict !== 'unknown')
  return known.length === 0 ? [say.unknown(arm)] : known.map((check) => checkText(arm, check, language))
}

function checkText(arm: string, check: GuardrailCheck, language: Language): string {
  const { measure, verdict, against, margin, value = 0, reference = 0, worse = 0, low = 0, high = 0 } = check
  const say = texts[language]
  const isShare = measure !== 'score'
  const plain = (figure: number): string => formatNumber(Number(figure.toFixed(2)))
  const figure = (of: number): string => (isShare ? formatShare(of) : plain(of))
  const difference = (of: number): string => (isShare ? say.points(plain(of * 100)) : plain(of))
  const heard = say.heard({
    arm,
    measure: say.measures[measure],
    value: figure(value),
    reference: figure(reference),
    against: say.against[against],
  })
  const bound = verdict === 'holds' ? high : low
  return `${heard}${say.verdicts[verdict]({ worse: difference(worse), bound: difference(bound), margin: difference(margin) })}`
}
