/**
 * The words and pairs of neighbouring words of a text, each once, in lower case: "see her", "her face". Where a sentence begins or ends is a word of its own,
 * figures are all one, and apostrophes are straight.
 */
export function wordGrams(text: string): string[] {
  const grams = new Set<string>()
  let before = '<'
  for (const [token] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}$%]+(?:'\p{L}+)*|[.!?…]+/gu)) {
    const isEnd = /^[.!?…]/.test(token)
    const word = isEnd ? '>' : /\d/.test(token) ? '0' : token
    if (!(isEnd && before === '<')) grams.add(`${before} ${word}`)
    if (!isEnd) grams.add(word)
    before = isEnd ? '<' : word
  }
  return [...grams]
}
