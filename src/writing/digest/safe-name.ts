/** Longest name from the data that a prompt takes up, in characters. */
const longest = 60

/** Control and format characters, and what could pass for markup, a slot or the end of a quotation. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>{}[\]`"“”«»„|\\]+/gu

/** Links and addresses lead readers away, and are no part of a product’s name. */
const links = /\b(?:https?:\/\/|www\.)\S+/giu

/**
 * A name from the data as a prompt may hold it: one line without markup, quotation marks or links, of limited length. What it says
 * is data all the same: prompts quote it and say so.
 */
export function safeName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(links, ' ').replaceAll(unsafe, ' ').replaceAll(/\s+/gu, ' ').trim()
  const characters = [...plain]
  return characters.length <= longest
    ? plain
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
