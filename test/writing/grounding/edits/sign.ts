import type { Edit } from '../corruption.ts'
import { replaceByTable } from '../protected-spans.ts'

const english = [
  [/(?<=\d% |points |\d )above\b/g, 'below'],
  [/(?<=\d% |points |\d )below\b/g, 'above'],
  [/(?<=\d% )higher\b/g, 'lower'],
  [/(?<=\d% )lower\b/g, 'higher'],
  [/(?<=\d% )longer\b/g, 'shorter'],
  [/(?<=\d% )shorter\b/g, 'longer'],
  [/(?<=\d% )more\b/g, 'less'],
  [/(?<=\d% )(?:fewer|less)\b/g, 'more'],
  [/(?<=[\d,]+ )less\b/g, 'more'],
  [/-£(?=\d)/g, '£'],
  [/(?<![-\w])£(?=\d)/g, '-£'],
  [/(?<=(?:is|are|of|reaches|at|to|comes to|stands at) )(?=\d[\d.,]*(?:%| days))/g, '-'],
] as const
const chinese = [
  [/(?<=比全体客户|比全体)高(?= [\d.])/g, '低'],
  [/(?<=比全体客户|比全体)低(?= [\d.])/g, '高'],
  [/高出(?=全体客户 [\d.])/g, '低于'],
  [/(?<=比全体客户)长(?= \d)/g, '短'],
  [/(?<=比全体客户)短(?= \d)/g, '长'],
  [/(?<=比全体客户)多(?= \d)/g, '少'],
  [/(?<=比全体客户)大(?= \d)/g, '小'],
  [/-£(?=\d)/g, '£'],
  [/(?<!-)£(?=\d)/g, '-£'],
  [/(?<=[为占是] )(?=\d[\d.,]*(?:%| 天| 单))/g, '-'],
] as const

// “Over” and “or more” would keep a figure true that has a minus.
const atLeast = /over|more than|or more|逾|超过|以上/

/** Above becomes below beside its number, and a number gets or loses its minus: the sheet shows the other sign. */
export const changeSign: Edit = (scene) => {
  if (scene.cited.length === 0) return []
  const changed = replaceByTable(scene, scene.language === 'en' ? english : chinese)
  return changed.filter((text) => !atLeast.test(text) || !/-[£\d]/.test(text))
}
