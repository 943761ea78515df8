import { sentencesOf } from '../text/sentences-of.ts'
import { checkSentence } from './check-sentence.ts'
import type { ClaimContext } from './claim-context.ts'
import type { Fault } from './fault.ts'

/** A sentence of a text, where it stands, and what is wrong with it. */
export interface HeldSentence {
  /** From 1. */
  line: number
  sentence: string
  faults: Fault[]
}

/** What Markdown sets before a line, and around words. */
const marks = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s?|\d+[.)]\s+)|\*\*|__|`/g

/**
 * Holds every sentence of a finished text, as a person wrote or edited it, against the facts cited. Lines that end without a stop, as headings
 * and subjects do, are held as lines.
 */
export function checkText(text: string, context: Omit<ClaimContext, 'writing' | 'shape'>): HeldSentence[] {
  return text.split(/\r?\n/).flatMap((content, index) =>
    sentencesOf(content.replace(marks, ''), context.language).map((sentence) => ({
      line: index + 1,
      sentence,
      faults: checkSentence(sentence, {
        ...context,
        writing: 'finished',
        shape: /[.!?。！？]["”’)）]?$/u.test(sentence) ? 'sentence' : 'line',
      }).filter((fault) => !isStated(fault, sentence, context.stated ?? [])),
    })),
  )
}

/** Faults that a text of one's own may overlap: the rest must lie within it. */
const loose = new Set<Fault['code']>(['figure', 'date', 'link', 'name'])

/** Whether the shop's owner has said these words. */
const isStated = (fault: Fault, sentence: string, stated: readonly string[]): boolean =>
  stated.some((words) => {
    const said = words
      .trim()
      .replace(/[.。]$/u, '')
      .toLowerCase()
    const start = said === '' ? -1 : sentence.toLowerCase().indexOf(said)
    if (start < 0) return false
    const end = start + said.length
    const rest = sentence.slice(end).replace(/[.!?。！？\s]/gu, '')
    if (start === 0 && rest === '') return true
    return loose.has(fault.code) ? fault.start < end && fault.end > start : fault.start >= start && fault.end <= end
  })
