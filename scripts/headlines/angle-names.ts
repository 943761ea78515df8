import type { HeadlineAngle } from './headline-angles.ts'

/** Angles in words, as they stand in a model’s prompt and in the table of effects. */
export const angleNames: Record<HeadlineAngle, string> = {
  question: 'asks a question',
  number: 'has a figure',
  list: 'begins as a numbered list',
  address: 'speaks to the reader (you, your)',
  narrator: 'speaks of the writer (I, we, our)',
  person: 'is about one person (he, she, a man, a girl)',
  people: 'is about people (they, women, kids)',
  quotation: 'quotes speech',
  superlative: 'has a superlative or an extreme (best, ever, every, only)',
  dark: 'has words of fear, anger, harm or grief',
  bright: 'has words of joy, warmth or praise',
  negation: 'says what is not (not, never, nobody)',
  gap: 'promises to tell what it holds back (what happens, find out, the reason)',
  pointing: 'points at something (this, these, here)',
  explaining: 'promises a how or a why',
  turn: 'has a turn (but, until, then, actually)',
  sentences: 'is made of two or more sentences',
  command: 'begins with a command (watch, see, meet)',
  exclamation: 'has an exclamation mark',
  aside: 'has an aside (brackets, dash, colon, dots)',
  film: 'says that it is a film or a song',
  length: 'has twice as many words',
  longWords: 'is made of long words alone, not of short ones',
}
