import type { AnswerPart, AnswerSentence } from '../../../agent/turn/turn.ts'
import { useWords } from './page-language.ts'
import type { Figure } from './turn-view.tsx'

interface SentencesProps {
  sentences: readonly AnswerSentence[]
  chosen: Figure | undefined
  choose: (figure: Figure | undefined) => void
}

/** The answer: sentences of a kind stand together under what they are, and a figure is a button that shows its source. */
export function Sentences({ sentences, chosen, choose }: SentencesProps) {
  const { language, words } = useWords()
  // In Chinese sentences follow each other without a space.
  const between = language === 'zh' ? '' : ' '
  return (
    <>
      {groupsOf(sentences).map((group, index) => (
        <p key={index} class={`said ${group[0]?.holds ?? ''}${group.length > 3 ? ' many' : ''}`}>
          {group[0]?.holds !== 'evidence' && (
            <span class="label">{words.turn.holds[group[0]?.holds ?? 'evidence']}</span>
          )}
          {group.map((sentence, place) => (
            <span key={place} class="sentence" title={words.turn.by[sentence.by]}>
              {place > 0 && between}
              {sentence.parts.map((part, piece) => (
                <Part key={piece} part={part} chosen={chosen} choose={choose} />
              ))}
            </span>
          ))}
        </p>
      ))}
    </>
  )
}

function Part({ part, chosen, choose }: Omit<SentencesProps, 'sentences'> & { part: AnswerPart }) {
  const { text, source } = part
  if (source === undefined) return <>{text}</>
  const isChosen = chosen?.call === source.call && chosen.fact === source.fact
  return (
    <button
      type="button"
      class="figure"
      aria-expanded={isChosen}
      onClick={() => choose(isChosen ? undefined : { text, ...source })}
    >
      {text}
    </button>
  )
}

function groupsOf(sentences: readonly AnswerSentence[]): AnswerSentence[][] {
  const groups: AnswerSentence[][] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    if (last?.[0]?.holds === sentence.holds) last.push(sentence)
    else groups.push([sentence])
  }
  return groups
}
