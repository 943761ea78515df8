import type { Persona, Sentence } from '../../../src/writing/personas/persona.ts'

/** All sentences of a persona, summary first. */
export const sentencesOf = (persona: Persona): Sentence[] => [
  persona.summary,
  ...persona.who,
  ...persona.wants,
  ...persona.risks,
  ...persona.actions,
]

/** A sentence as a reader sees it. */
export const textOf = ({ parts }: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** A sentence without its figures and names. */
export const skeletonOf = ({ parts }: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : '…')).join('')

const titles = {
  en: { who: 'Who they are', wants: 'What they want', risks: 'Risks', actions: 'What to do' },
  zh: { who: '客户画像', wants: '客户诉求', risks: '风险', actions: '建议行动' },
}

/** A persona as Markdown, for golden files. */
export function markdownOf(persona: Persona): string {
  const title = titles[persona.language]
  const section = (name: keyof typeof title): string =>
    [`### ${title[name]}`, '', ...persona[name].map((sentence) => `- ${textOf(sentence)}`), ''].join('\n')
  const head = [`## ${persona.segment}: ${persona.handle}`, '', textOf(persona.summary), ''].join('\n')
  return [head, section('who'), section('wants'), section('risks'), section('actions')].join('\n')
}
