/** A sentence to check: the sheet it is about, the facts it cites (separated by spaces or |), the text, and the faults that it has ('' for none). */
export type Case = readonly [sheet: string, cites: string, text: string, faults: string]
