/** A text within single quotes of a shell. */
export const inShell = (text: string): string => text.replaceAll("'", "'\\''")
