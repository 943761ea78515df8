/** A header as lists of known names have it: lower case, letters and digits alone. */
export const plainHeader = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
