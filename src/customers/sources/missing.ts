/** Spellings of "nothing" that no name or word has: they are read as nothing in every column. */
export const nothingMarks = ['', 'null', 'NULL', 'Null', 'nan', 'NaN', 'NAN', 'n/a', 'N/A', '#N/A']

/** More of them, where a number, a date or a customer should stand; as a word they may mean something (a plan "none", Namibia). */
export const blankMarks = ['-', '--', 'NA', 'na', 'none', 'None', 'NONE', '无', '缺失', '空']

const marks = new Set([...nothingMarks, ...blankMarks])

export const isMissing = (value: string): boolean => marks.has(value.trim())
