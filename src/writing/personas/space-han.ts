const han = '\\p{Script=Han}'
const latin = '[A-Za-z0-9%£$€¥]'
const boundary = new RegExp(`(?<=${han})(?=${latin})|(?<=${latin})(?=${han})`, 'gu')

/** Puts a space where Chinese and Latin letters or figures meet, as careful Chinese typesetting does. */
export const spaceHan = (text: string): string => text.replace(boundary, ' ')

/** True where a space belongs between two neighbouring pieces of a Chinese sentence. */
export const needsSpace = (before: string, after: string): boolean =>
  new RegExp(`(${han}${latin}|${latin}${han})$`, 'u').test(before.slice(-1) + after.slice(0, 1))
