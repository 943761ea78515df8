import { Fragment } from 'preact'
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
              {withBrackets(sentence.parts).map(({ part, before, after }, piece) => {
                const shown = <Part part={part} chosen={chosen} choose={choose} />
                const isHeld = before + after !== ''
                return isHeld ? (
                  <span key={piece} class="held">
                    {before}
                    {shown}
                    {after}
                  </span>
                ) : (
                  <Fragment key={piece}>{shown}</Fragment>
                )
              })}
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

/** Parts with the bracket before a figure and the mark behind it drawn to it, so that no line ends between them. */
function withBrackets(parts: readonly AnswerPart[]): { part: AnswerPart; before: string; after: string }[] {
  const isFigure = (place: number): boolean => parts[place]?.source !== undefined
  return parts.map((part, place) => {
    if (isFigure(place)) {
      const before = /[(（“]$/.exec(parts[place - 1]?.text ?? '')?.[0] ?? ''
      const after = isFigure(place + 1)
        ? ''
        : (/^[)）”]?[.,;:。，；：、]?/.exec(parts[place + 1]?.text ?? '')?.[0] ?? '')
      return { part, before: isFigure(place - 1) ? '' : before, after }
    }
    let { text } = part
    if (isFigure(place - 1)) text = text.replace(/^[)）”]?[.,;:。，；：、]?/, '')
    if (isFigure(place + 1)) text = text.replace(/[(（“]$/, '')
    return { part: { ...part, text }, before: '', after: '' }
  })
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
