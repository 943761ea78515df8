/**
 * Where a text says a word or phrase, in UTF-16 units; −1 where it does not. Latin words are found whole, with a usual ending; Chinese has no borders
 * between words. Both are compared in lower case.
 */
export function placeOfWord(text: string, word: string): number {
  const lower = text.toLowerCase()
  const written = word.toLowerCase().trim()
  if (written === '') return -1
  for (let at = lower.indexOf(written); at >= 0; at = lower.indexOf(written, at + 1)) {
    const begins = !isLatin(written.charAt(0)) || !isLatin(lower.charAt(at - 1))
    const rest = /^\p{Script=Latin}*/u.exec(lower.slice(at + written.length))?.[0] ?? ''
    if (begins && (!isLatin(written.at(-1) ?? '') || endings.has(rest))) return at
  }
  return -1
}

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter)
const endings = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'ly'])
