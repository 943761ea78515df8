/** A text with a space behind it where it does not end in a Chinese character: none stands between two of them. */
export const spaced = (text: string): string =>
  /[\p{sc=Han}，。；：？！、（）《》“”]$/u.test(text) ? text : `${text} `
