const alike: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '−': '-',
  '‑': '-',
  '–': '-',
  '％': '%',
  '￡': '£',
  '￥': '¥',
  '，': '，',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
}

/** A text with look-alike characters made one, unit by unit, so that every place in it stays where it was. */
export function plainText(text: string): string {
  let plain = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    const code = text.charCodeAt(index)
    // Full-width digits and letters, but not full-width punctuation: that is what Chinese is written with.
    const isWide =
      (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
    plain += alike[unit] ?? (isWide ? String.fromCharCode(code - 0xfee0) : unit)
  }
  return plain
}

/** Blanks a piece of a text, so that later readings do not see it and all places stay. */
export const blank = (text: string, start: number, end: number, filler = '\ue000'): string =>
  text.slice(0, start) + filler.repeat(end - start) + text.slice(end)
