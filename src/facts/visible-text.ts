/** Control characters by which a text could steer a terminal, and format characters that turn or hide what is written; joiners within words and emoji stay. */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}]/gu

/** A text of which every character is seen as it is: control characters become spaces, those that turn or hide others go. Its length in words stays. */
export const visibleText = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(unseen, '')
