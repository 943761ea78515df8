import type { Edit, EditScene } from '../corruption.ts'
import { hasFigure, replaceByTable } from '../protected-spans.ts'
import { appended } from './append.ts'

const english = [
  [/\bthe highest\b/g, 'the lowest', 'the second highest'],
  [/\bhigher than in any other segment\b/g, 'lower than in any other segment'],
  [/\blower here than in any other segment\b/g, 'higher here than in any other segment'],
  [/\bthe largest\b/g, 'the smallest', 'the second largest'],
  [/\bthe second largest\b/g, 'the largest', 'the smallest'],
  [/\bthe smallest\b/g, 'the largest', 'the second smallest'],
  [/\b(?:Lowest|Fewest)\b/g, 'Highest', 'Second lowest'],
  [/\b(?:Longest|Oldest)\b/g, 'Shortest'],
  [/\bthe oldest\b|^The oldest\b/g, 'The youngest', 'The second oldest'],
  [/\bthe least\b/g, 'the most'],
  [/\bthe most(?= of any)/g, 'the least', 'the second most'],
  [/\bthe most recent\b/g, 'the least recent'],
  [/\bthe newest\b/g, 'the oldest'],
  [/\brank second\b/g, 'rank first', 'rank third', 'rank last'],
  [/^Second\b/g, 'First', 'Third'],
  [/^Only one segment\b/g, 'No segment', 'Two segments'],
  [/^(?:No(?: other)? segment|Nobody)\b/g, 'Only one segment'],
  [/\bno segment\b/g, 'one segment'],
  [/\bthan from any other\b/g, 'than from all others but one'],
] as const
const chinese = [
  [/最高/g, '最低', '第二高'],
  [/最低/g, '最高', '第二低'],
  [/最多/g, '最少', '第二多'],
  [/最少/g, '最多', '第二少'],
  [/最长/g, '最短', '第二长'],
  [/最短/g, '最长', '第二短'],
  [/最勤/g, '最懒'],
  [/最近(?=的群体)/g, '最远'],
  [/离现在最近/g, '离现在最远'],
  [/之首/g, '之末', '第二'],
  [/第二(?=位|，)/g, '第一', '第三', '末'],
  [/没有哪个群体/g, '只有一个群体'],
  [/只有一个群体/g, '没有哪个群体', '有两个群体'],
] as const

/** Another place than the clear one that the fact holds, or a place that no fact holds. */
export const changeRank: Edit = (scene) => {
  if (scene.source.reader === 'customer') return []
  const placed = scene.cited.some((fact) => fact.rank?.clear === true)
  return [
    ...(placed ? replaceByTable(scene, scene.language === 'en' ? english : chinese) : []),
    ...inventedPlace(scene),
  ]
}

/** “The highest of all segments” behind a single figure that does not hold that place clearly. */
function inventedPlace(scene: EditScene): string[] {
  const [fact, ...rest] = scene.cited
  const { text } = scene.source
  if (fact === undefined || rest.length > 0 || !hasFigure(scene)) return []
  if (/\bsegments?\b(?!['’])|Nobody|各群体|哪个群体|个群体/.test(text)) return []
  const holds = (place: number) => fact.rank?.clear === true && fact.rank.place === place
  const high = scene.language === 'en' ? ', the highest of all segments' : '，在各群体中最高'
  const low = scene.language === 'en' ? ', the lowest of all segments' : '，在各群体中最低'
  return appended(scene, [...(holds(1) ? [] : [high]), ...(holds(fact.rank?.of ?? 0) ? [] : [low])])
}
