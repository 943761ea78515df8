import type { Language } from '../../language/language.ts'
import { sentencesOf } from '../text/sentences-of.ts'

/** How easily a text is read. */
export interface Readability {
  /** About 0 to 100, higher is easier; of another scale in each language. */
  ease: number
  /** Mean words (English) or characters (Chinese) of a sentence. */
  sentenceLength: number
}

/**
 * English: Flesch reading ease (Flesch 1948), 206.835 − 1.015 words per sentence − 84.6 syllables per word. Chinese, for which no
 * formula of that standing holds for single sentences: the share, in hundredths, of clauses of at most fifteen characters.
 * @returns undefined where there are no words
 */
export function readabilityOf(lines: readonly string[], language: Language): Readability | undefined {
  const sentences = lines.flatMap((line) => sentencesOf(line, language))
  return language === 'en' ? ofEnglish(sentences) : ofChinese(sentences)
}

function ofEnglish(sentences: readonly string[]): Readability | undefined {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}'’-]*/gu) ?? [])
  if (words.length === 0) return undefined
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const ease = 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length)
  return { ease, sentenceLength: words.length / sentences.length }
}

/** Groups of vowels; a silent e at the end makes none. A usual estimate, wrong for one word in ten or so. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^aeiouyt]ed|[^laeiouy]e)$/u, '')
  return Math.max(1, plain.match(/[aeiouy]+/gu)?.length ?? 0)
}

/** Most characters of a clause that is taken in at once. */
const shortClause = 15

function ofChinese(sentences: readonly string[]): Readability | undefined {
  const characters = sentences.map((sentence) => sentence.match(/\p{Script=Han}/gu)?.length ?? 0)
  const clauses = sentences
    .flatMap((sentence) => sentence.split(/[，、；：。！？,;:.!?]/u))
    .map((clause) => clause.match(/\p{Script=Han}/gu)?.length ?? 0)
    .filter((length) => length > 0)
  if (clauses.length === 0) return undefined
  const short = clauses.filter((length) => length <= shortClause).length
  return {
    ease: (100 * short) / clauses.length,
    sentenceLength: characters.reduce((sum, length) => sum + length, 0) / sentences.length,
  }
}
