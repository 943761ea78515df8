import { answer as smallest } from '../models/smallest-answer.ts'
import type { WireBody } from '../models/wire.ts'

const words = {
  en: {
    handle: 'Customers of the shop',
    wants: 'They would like a quick answer when they have a question.',
    risks: 'A long wait for an answer could send them elsewhere.',
    actions: 'Answer questions quickly and in plain words.',
    copy: {
      subject: 'A note from us',
      preheader: 'We are here if you have a question',
      body: ['We are here if you have a question.', 'Write to us and we will answer in plain words.'],
      action: 'Write to us',
      push: 'We are here if you have a question.',
      sms: 'We are here if you have a question.',
    },
  },
  zh: {
    handle: '本店的客户',
    wants: '这些客户希望有疑问时能很快得到回答。',
    risks: '如果回答太慢，这些客户可能会去别处。',
    actions: '用简单明白的话尽快回答疑问。',
    copy: {
      subject: '给您的一封信',
      preheader: '有疑问请随时联系我们',
      body: ['有疑问请随时联系我们。', '请写信给我们，我们会用简单明白的话回答。'],
      action: '联系我们',
      push: '有疑问请随时联系我们。',
      sms: '有疑问请随时联系我们。',
    },
  },
}

/** Answers about segments that hold whatever the segment is, in the language and the form of the question. */
export function answer(body: WireBody): string {
  const schema = body.response_format?.json_schema
  const say = words[/\p{Script=Han}/u.test(body.messages[0]?.content ?? '') ? 'zh' : 'en']
  switch (schema?.name) {
    case 'PersonaStated': {
      const names = namesIn(schema.schema)
      const because = names.slice(0, 1)
      return JSON.stringify({
        handle: say.handle,
        pick: Array.from({ length: 3 }, (_, place) => names[place % names.length]),
        wants: [{ text: say.wants, because }],
        risks: [{ text: say.risks, because }],
        actions: [{ text: say.actions, because }],
      })
    }
    case 'CopyAnswer':
      return JSON.stringify(say.copy)
    case 'RepairAnswer':
      return JSON.stringify({ sentences: [say.wants] })
    default:
      return smallest(body)
  }
}

/** The names of facts that a schema allows: its largest list of choices. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : []
  return Object.values(schema).reduce<string[]>((largest, part) => {
    const found = namesIn(part)
    return found.length > largest.length ? found : largest
  }, own)
}
