import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Persona, Sentence } from '../personas/persona.ts'
import { personaParts } from '../personas/sentences-of-persona.ts'
import { reportWords } from '../report/view.ts'
import { xmlText } from '../slides/deck.ts'
import { bookWords } from './book-words.ts'
import { evidenceFacts } from './evidence-table.ts'
import { factLine } from './fact-line.ts'
import type { BookSegment } from './persona-book.ts'
import { sentenceText } from './persona-sentences.ts'
import { sentenceMark } from './sentence-mark.ts'

/** What the speaker sees: the whole persona with its signs, then every fact with the query and the data that it came from. */
export function slideNotes(segment: BookSegment, persona: Persona, drawn: readonly Fact[], language: Language): string {
  const words = bookWords(language)
  const titles = reportWords(language).segments
  const line = (sentence: Sentence): string => `${sentenceText(sentence)} ${sentenceMark(sentence, language)}`
  const facts = [...new Set([...evidenceFacts(segment), ...drawn])]
  return xmlText(
    [
      line(persona.summary),
      ...personaParts.flatMap((part) =>
        persona[part].length === 0 ? [] : ['', titles[part], ...persona[part].map(line)],
      ),
      '',
      words.evidence.title,
      ...facts.map((fact) => [factLine(fact, language), fact.source.query, fact.source.snapshot].join(' · ')),
    ].join('\n'),
  )
}
