/** What Tab offers at the end of a line: words that go on from its last word or, for names of several words, its last words. */
export function complete(line: string, words: readonly string[]): [string[], string] {
  const starts = [...line.matchAll(/(?<=^|[\s，。？、“"(（]|[\p{Script=Han}](?=[^\s])|(?<=\s))(?=\S)/gu)].map(
    ({ index }) => index,
  )
  // The longest beginning of a name counts: "united k" before "k".
  for (const start of starts.slice(-24)) {
    const typed = line.slice(start)
    const wanted = typed.toLowerCase()
    const found = words.filter((word) => word.length > typed.length && word.toLowerCase().startsWith(wanted))
    if (found.length > 0) return [[...new Set(found)].slice(0, 40), typed]
  }
  return [[], line]
}
