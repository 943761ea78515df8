const han = '\\p{Script=Han}'
const latin = '[A-Za-z0-9%£$€¥]'

const seam = new RegExp(`(?<=${han})(?=${latin})|(?<=${latin})(?=${han})`, 'gu')

/** A text with a space wherever Chinese meets figures or Latin letters. */
export const spaceHan = (text: string): string => text.replace(seam, ' ')

/** True where a space belongs between two neighbouring pieces of a Chinese sentence. */
export const needsSpace = (before: string, after: string): boolean =>
  new RegExp(`(${han}${latin}|${latin}${han})$`, 'u').test(before.slice(-1) + after.slice(0, 1))
