/** Spellings under which exports write "nothing". */
export const missingMarks = [
  '',
  'null',
  'NULL',
  'Null',
  'nan',
  'NaN',
  'NAN',
  'n/a',
  'N/A',
  'NA',
  '#N/A',
  'None',
  'none',
  '-',
  '无',
  '缺失',
  '空',
]

export const isMissing = (value: string): boolean => missingMarks.includes(value.trim())
