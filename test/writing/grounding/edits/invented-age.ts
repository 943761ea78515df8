import type { Edit } from '../corruption.ts'
import { replaceByTable } from '../protected-spans.ts'
import { withSentence } from './append.ts'

const english = [
  [
    /^They(?= (?:bring|order|spend|buy|place|placed|have|pay|are))/g,
    'These women',
    'These young mothers',
    'The over-sixties here',
  ],
  [/\b(of them|of these customers)\b/g, '$1, mostly women aged 25 to 34,', 'of these pensioners'],
  [/\bthe (?:typical|median) customer\b/gi, 'the typical housewife', 'the median man in his forties'],
] as const
const chinese = [
  [/^他们(?!的)/g, '这些年轻妈妈', '这些白领女性', '这些退休老人'],
  [/(?<=[%成半多] ?的)客户/g, '年轻妈妈', '单身男性'],
  [/这一群体/g, '这群三十岁上下的女性'],
] as const
const sentences = {
  en: ['Most of them are women aged 25 to 34.', 'They are young professionals with good incomes.', 'Many are retired.'],
  zh: ['她们多为年轻妈妈。', '大多是 25 到 34 岁的都市白领。', '他们收入较高，多已成家。'],
}
const copy = {
  en: ['Made for busy mums like you.', 'Because turning sixty deserves something special.'],
  zh: ['献给每一位年轻妈妈。', '写给三十岁的你。'],
}

/** A personal attribute that the sheet does not carry. */
export const inventAge: Edit = (scene) => {
  if (scene.source.reader === 'customer') return withSentence(scene, copy[scene.language])
  // Where the sheet itself tells of age, partner or sex, only what it does not tell is safe to invent: added sentences stay out.
  const tells = scene.sheet.facts.some((fact) => /AGE|SEX|gender|Senior|Partner|Dependents/.test(fact.id))
  if (tells) return []
  return [
    ...replaceByTable(scene, scene.language === 'en' ? english : chinese).map(
      (text) => text.charAt(0).toUpperCase() + text.slice(1),
    ),
    ...(scene.random() < 0.25 ? withSentence(scene, sentences[scene.language]) : []),
  ]
}
