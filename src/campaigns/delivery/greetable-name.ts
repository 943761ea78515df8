/** Letters of any script, and what stands between the parts of a name. */
const name = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]{0,39}$/u

/** Looks like a link to some mail programs: a dot between letters. */
const linkLike = /\.\p{L}/u

/** A first name that can stand in a message; undefined where it is none, or something that somebody slipped in. */
export function greetableName(text: string | undefined): string | undefined {
  const plain = text?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
  return name.test(plain) && !linkLike.test(plain) ? plain : undefined
}
