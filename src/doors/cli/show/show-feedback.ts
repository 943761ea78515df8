import { feedback } from '../../../actions/feedback.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { feedbackTexts as english } from '../../../language/en/feedback.ts'
import type { Language } from '../../../language/language.ts'
import { feedbackTexts as chinese } from '../../../language/zh/feedback.ts'
import { firstOf } from './first-of.ts'

/** What bounces and complaints came to. */
export function showFeedback(output: unknown, language: Language): string[] {
  const { read, heard, known, ignored, unmatched, unreadable } = feedback.output.parse(output)
  const say = language === 'zh' ? chinese : english
  if (read === 0 && unreadable.length === 0) return [say.nothing]
  const ifAny = (count: number, sentence: (count: string) => string): string[] =>
    count === 0 ? [] : [sentence(formatNumber(count))]
  return [
    say.read(formatNumber(read)),
    ...(['hard-bounce', 'soft-bounce', 'complaint', 'opt-out'] as const).flatMap((kind) =>
      ifAny(heard[kind], say.kinds[kind]),
    ),
    ...ifAny(known, say.known),
    ...ifAny(ignored, say.ignored),
    ...ifAny(unmatched, say.unmatched),
    ...unreadable.map(({ reason, count, places }) =>
      say.unreadable(
        formatNumber(count),
        say.reasons[reason],
        firstOf(places.map(({ file, number }) => say.place(file, String(number)))),
      ),
    ),
    say.next,
  ]
}
