/** A piece of SQL that is read as one: a text, a quoted name, a comment, a word, or a sign. */
const token =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[\p{L}_][\p{L}\p{N}_$]*|\d[\w.]*|[-+*/<>=~!@#%^&|:?]+|[^\s]/gu

const opening =
  /^(?:SELECT|FROM|WHERE|GROUP|HAVING|QUALIFY|ORDER|LIMIT|OFFSET|UNION|EXCEPT|INTERSECT|WITH|LEFT|RIGHT|FULL|INNER|CROSS|JOIN|ASOF|ANTI|SEMI|WINDOW)$/i
const inner = /^(?:AND|OR)$/i
/** Words that go on with a line that the word before has opened. */
const goesOn = /^(?:LEFT|RIGHT|FULL|INNER|CROSS|OUTER|ANTI|SEMI|ASOF|NATURAL)$/i

/** SQL as it is kept, set for reading: a line for each clause, brackets indented. Texts, names and comments stay as they are, and so does the meaning: only white space changes. */
export function formatSql(sql: string): string {
  const lines: string[] = []
  let line = ''
  let depth = 0
  let isCall: boolean[] = []
  let between = false
  let before = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = '  '.repeat(depth)
  }
  const add = (text: string): void => {
    line += line.trim() === '' || isTight(before, text) ? text : ` ${text}`
  }
  const tokens = sql.match(token) ?? []
  for (const [index, text] of tokens.entries()) {
    const next = tokens[index + 1] ?? ''
    const inCall = isCall.at(-1) === true
    if (/^BETWEEN$/i.test(text)) between = true
    if (text === ')') {
      const closes = isCall.pop()
      if (closes === false) {
        depth = Math.max(0, depth - 1)
        end()
      }
      add(text)
    } else if (
      !inCall &&
      opening.test(text) &&
      !goesOn.test(before) &&
      !(/^FROM$/i.test(text) && /^DISTINCT$/i.test(before))
    ) {
      end()
      add(text)
    } else if (!inCall && inner.test(text)) {
      if (between) add(text)
      else {
        end()
        line += '  '
        add(text)
      }
      between = false
    } else if (text === '(') {
      const opens = /^(?:SELECT|WITH)$/i.test(next)
      add(text)
      isCall = [...isCall, !opens]
      if (opens) depth += 1
    } else {
      add(text)
      if (text.startsWith('--')) end()
    }
    before = text
  }
  end()
  return lines.join('\n')
}

/** Whether two pieces stand side by side without a space. */
const isTight = (before: string, text: string): boolean =>
  before === '(' ||
  before === '.' ||
  before === '::' ||
  text === '.' ||
  text === '::' ||
  text === ',' ||
  text === ')' ||
  text === ';' ||
  (text === '(' &&
    /^[\p{L}_"]/u.test(before) &&
    !/^(?:AND|OR|IN|AS|ON|FROM|WHERE|SELECT|OVER|FILTER|NOT|THEN|ELSE|WHEN|JOIN|BY|EXISTS|VALUES|UNION|ALL|USING)$/i.test(
      before,
    ))
