import { howFoundText } from '../../agent/answers/how-found-text.ts'
import type { AnswerSentence, Turn } from '../../agent/turn/turn.ts'
import type { TurnEvent } from '../../agent/turn/turn-event.ts'
import { wrap } from '../cli/wrap.ts'
import { callLines } from './call-lines.ts'
import { faint, type Look } from './look.ts'
import { outcomeLines } from './outcome-lines.ts'
import { printable } from './printable.ts'
import { terminalTexts } from './terminal-texts.ts'

/**
 * Tells a turn as it happens: how the question was read, the sentences as each is released, then figures and outcome.
 * @param isAlone whether the question was asked by a command, so that nobody can type on
 */
export function turnTeller(look: Look, write: (text: string) => void, isAlone = false): (event: TurnEvent) => void {
  const { language, columns } = look
  const say = (text: string): void => {
    // The lines of an option hang beside its number.
    const [mark = ''] = /^ *(?:\d{1,2} {2})?/.exec(text) ?? []
    const lines = wrap(printable(text.slice(mark.length)), columns - mark.length)
    write(`${mark}${lines.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}\n`)
  }
  // The same reading need not be said twice where two calls share it.
  const read = new Set<string>()
  let talk: string | undefined
  return (event) => {
    if (event.type === 'begin' && isAlone) talk = event.talk
    if (event.type === 'reading' && !read.has(event.text)) {
      read.add(event.text)
      const text = wrap(printable(terminalTexts[language].readAs(event.text)), columns)
      write(`${faint(text, look)}\n`)
    } else if (event.type === 'sentence') say(sentenceText(event.sentence, look))
    else if (event.type === 'end') {
      // What was kept back need not be said twice.
      const warned = event.turn.sentences.some(({ holds }) => holds === 'caution')
      for (const call of event.turn.calls)
        for (const line of callLines(warned ? { ...call, withheld: 0 } : call, look, { isAlone }))
          write(`${printable(line)}\n`)
      for (const line of outcomeLines(event.outcome, language, talk)) say(line)
      if (look.how) for (const line of howLines(event.turn, look)) write(`${line}\n`)
    }
  }
}

/** How the calls of a turn came to their figures, as lines. */
export function howLines(turn: Turn, { language }: Pick<Look, 'language'>): string[] {
  return turn.calls.flatMap((call) => ['', ...printable(howFoundText(call, language)).split('\n')])
}

function sentenceText({ parts, by, holds }: AnswerSentence, { language }: Look): string {
  const say = terminalTexts[language]
  const text = parts.map((part) => part.text).join('')
  const marked = holds === 'evidence' ? text : say.marks[holds](text)
  return by === 'model' || by === 'repaired' ? `${marked}${say.byModel}` : marked
}
