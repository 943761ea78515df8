import type { Edit } from '../corruption.ts'
import { replaceByTable } from '../protected-spans.ts'
import { appended, withSentence } from './append.ts'

// Each goes up or far away, so that “more than” and “nearly” before it do not keep it true.
const english = [
  [/\btwice\b/g, 'four times', 'seven times'],
  [/\bthree times\b/g, 'six times', 'nine times'],
  [/\b(?:four|five) times\b/g, 'nine times'],
  [/\bHalf(?= of (?:them|these|the segment))/g, 'Nine in ten', 'Four in five'],
  [/\bhalf(?= (?:spent|have|of|pay))/g, 'nine in ten'],
  [/\bhalf(?= the figure)/g, 'a fifth of'],
  [/\ba third\b|\bA third\b/g, 'three quarters', 'nine tenths'],
  [/\ba quarter\b|\bA quarter\b/g, 'three quarters', 'nine tenths'],
  [/\ba fifth\b|\bA fifth\b/g, 'two thirds', 'one half'],
  [/\bone in (?:five|six|eight|ten|four|three)\b/g, 'four in five', 'nine in ten'],
  [/\btwo thirds\b/g, 'nine tenths'],
  [/\bsix in ten\b|\bthree in five\b|\btwo in five\b|\bfour in ten\b/g, 'nine in ten'],
  [/\bthird customer\b/g, 'second customer'],
  [/\bfifth customer\b/g, 'second customer'],
] as const
const chinese = [
  [/两倍/g, '四倍', '七倍'],
  [/三倍/g, '六倍', '九倍'],
  [/[四五]倍/g, '九倍'],
  [/半数(?=客户)/g, '九成', '八成'],
  [/一半(?=客户|的)/g, '九成', '八成'],
  [/[一二两三]成/g, '七成', '八成'],
  [/[五六]成/g, '九成'],
  [/四成/g, '八成'],
  [/三分之一/g, '四分之三'],
  [/四分之一/g, '四分之三', '十分之九'],
  [/五分之一/g, '三分之二'],
  [/三分之二/g, '十分之九'],
  [
    /百分之(?:二十|十|一|二|三|四|五|六|七|八|九)[一二三四五六七八九]?(?:点[零一二三四五六七八九])?(?!十)/g,
    '百分之七十四',
    '百分之五十八',
  ],
  [/每[三五]位/g, '每两位'],
] as const
const added = {
  en: [
    '; half of them order at night',
    '; two in three found the shop through a friend',
    ', twice what it was a year before',
  ],
  zh: ['，其中一半在夜里下单', '，其中三分之二由朋友介绍而来', '，比前一年翻了一番'],
}
const sentences = {
  en: ['Every second one of them reads the newsletter.', 'A dozen of them write to us each day.'],
  zh: ['每两人中就有一人订阅简报。', '他们有六成会把店推荐给朋友。'],
}

/** A number in words changed, or one added of which no fact speaks. */
export const changeNumberWord: Edit = (scene) => {
  if (scene.source.reader === 'customer') return []
  const changed = replaceByTable(scene, scene.language === 'en' ? english : chinese).map(
    (text) => text.charAt(0).toUpperCase() + text.slice(1),
  )
  const all = [...appended(scene, added[scene.language]), ...withSentence(scene, sentences[scene.language])]
  // Seldom, and one of them, so that most corruptions change a word that stands there.
  const further = scene.random() < 0.2 ? all.slice(Math.floor(scene.random() * all.length)).slice(0, 1) : []
  return [...changed, ...further]
}
