import { markMeaning, sentenceMark } from '../../../writing/persona-book/sentence-mark.ts'
import type { Sentence } from '../../../writing/personas/persona.ts'
import { factAnchor } from '../../../writing/report/anchors.ts'
import type { Inline, Text } from '../../../writing/report/blocks.ts'
import type { BriefView } from './brief-view.ts'
import { originTitle } from './origin-title.ts'

/** What anchors of facts in a brief begin with: it is about one audience. */
export const factKey = 'brief'

/** A sentence whose figures lead to their rows in the evidence, and the sign of who wrote it. */
export function markedSentence(
  view: BriefView,
  sentence: Sentence,
  mark = sentenceMark(sentence, view.language),
): Text {
  const { language, plan } = view
  const words = sentence.parts.map((part): Inline => {
    if (typeof part === 'string') return part
    const fact = plan.evidence.find(({ id }) => id === part.fact)
    return fact === undefined
      ? part.text
      : { text: part.text, to: factAnchor(factKey, fact.id), title: originTitle(view, fact) }
  })
  return mark === '' ? words : [...words, ' ', { text: mark, title: markMeaning(sentence, language), mark: true }]
}
