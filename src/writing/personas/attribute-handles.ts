import type { HandleWords } from '../../language/en/personas-handles.ts'
import { addressableAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import type { Handle } from './handle.ts'
import type { Reading } from './reading.ts'

/** Columns about a person: a fact may tell of them, but nobody is called by them. */
const personal = {
  latin:
    /\b_?(sex|gender|age|birth|nation|origin|foreign|race|ethnic|relig|marital|marri|widow|divorc|partner|depend|health|disab|pregnan|income|salary|job|occupation|employ|senior|famil|child)/i,
  han: /性别|年龄|民族|国籍|籍贯|宗教|婚|健康|残疾|收入|工资|职业|出生|家庭|子女|老人|男|女/,
}
const isPersonal = (text: string): boolean =>
  personal.latin.test(text.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) || personal.han.test(text)

/** Names that read well in a handle: short, and more than yes, no or a code. */
const isSpeaking = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 24 &&
  text.split(/\s+/).length <= 2 &&
  !/^(yes|no|true|false|other|\P{L}*)$/iu.test(text)

/** Handles from the columns that set a segment apart, the most telling first. */
export function attributeHandles(reading: Reading, words: HandleWords): Handle[] {
  const { language } = reading
  const told = addressableAttributes(reading).flatMap((fact) => {
    const name = factName(fact, language).text
    if (isPersonal(fact.id) || isPersonal(name)) return []
    const value = name.replace(/^.*?[:：]\s*/, '')
    if (isAttributeValue(fact)) return isSpeaking(value) ? [{ text: value, facts: [fact.id], isColumn: false }] : []
    const relation = fact.comparison?.relation
    if (relation === undefined || !isSpeaking(name)) return []
    return [{ text: words.column[relation](name), facts: [fact.id], isColumn: true }]
  })
  const single = told.map(({ text, facts }) => ({ text: words.group(text), facts }))
  const columns = told.filter(({ isColumn }) => isColumn)
  const pairs = columns.flatMap((one, index) =>
    columns.slice(index + 1).map((other) => ({
      text: words.columns(one.text, other.text),
      facts: [...one.facts, ...other.facts],
    })),
  )
  return [...single.slice(0, 1), ...pairs, ...single.slice(1)]
}
