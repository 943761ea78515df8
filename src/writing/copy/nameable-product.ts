/** Longest name that a message shows, in characters. */
const longest = 60

/** Control and format characters, what could pass for markup or a slot, and links, which mail programs make clickable. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>{}|\\]|\b(?:https?:|www\.)|\p{L}\.(?:com|net|org|cn|ru|info|io)\b/iu

/** Whether a message may name a product as the shop names it. A name that somebody slipped something into is passed over, never mended. */
export const isNameable = (name: string): boolean =>
  /\p{L}/u.test(name) && [...name].length <= longest && !unsafe.test(name)
