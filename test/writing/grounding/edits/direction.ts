import type { Edit, EditScene } from '../corruption.ts'
import { hasFigure, replaceByTable } from '../protected-spans.ts'
import { appended } from './append.ts'

const english = [
  [/\bhigher(?= than| in revenue)/g, 'lower'],
  [/\blower(?= than| here than|,)/g, 'higher'],
  [/\bmore(?= often than| than (?:the|all|customers|in any)| recently| popular| common)/g, 'less'],
  [/\bless(?= often than| than (?:all|customers)| popular)/g, 'more'],
  [/\blonger(?= than (?:the|usual))/g, 'shorter'],
  [/\blonger(?= than customers)/g, 'for less time'],
  [/\bnewer(?= than)/g, 'older'],
  [/\byounger(?= than)/g, 'older'],
  [/\bsmaller(?=,| than among)/g, 'larger'],
  [/\blarger(?= than usual)/g, 'smaller'],
  [/\babove(?= the| that| all)/g, 'below'],
  [/\bbelow(?= the| that| all)/g, 'above'],
  [/\bspend (?:more|the most)\b/g, 'spend less'],
  [/\bspend less\b/g, 'spend more'],
  [/\bsmall(?= spenders:)/g, 'big'],
  [/\bRecent(?= and valuable| buyers,)/g, 'Lapsed'],
  [/\b[Ll]onger terms\b/g, 'Shorter terms'],
  [/\bless worth\b|\bworth less\b/g, 'worth more'],
  [/\bFewer\b|\bfewer(?= than)/g, 'more'],
] as const
const chinese = [
  [/高于/g, '低于'],
  [/低于/g, '高于'],
  [/多于/g, '少于'],
  [/少于/g, '多于'],
  [/长于/g, '短于'],
  [/短于/g, '长于'],
  [/近得多/g, '远得多'],
  [/更受欢迎/g, '更不受欢迎'],
  [/不如(?=在全体客户中受欢迎)/g, '远比'],
  [/(?<=花费|频率|销售额)更高/g, '更低'],
  [/更多(?=的人买过|，花费|，比例)/g, '更少'],
  [/(?<=下单|买得|花得)更多/g, '更少'],
  [/(?<=花得)更少/g, '更多'],
  [/(?<=离开得也)更久/g, '更短'],
  [/(?<=比全体客户)更(?:长|远)/g, '更短'],
  [/(?<=下单也)更近/g, '更远'],
  [/偏低/g, '偏高'],
  [/偏少/g, '偏多'],
  [/较短/g, '较长'],
  [/(?<=间隔)较长/g, '较短'],
  [/较低/g, '较高'],
  [/间隔短(?=，)/g, '间隔长'],
  [/间隔比全体客户长/g, '间隔比全体客户短'],
] as const

/** The comparison turned round, or one added that the cited facts do not hold. */
export const changeDirection: Edit = (scene) => {
  if (scene.source.reader === 'customer') return []
  const compares = scene.cited.some((fact) => fact.comparison !== undefined || fact.rank?.clear === true)
  const turned = compares ? replaceByTable(scene, scene.language === 'en' ? english : chinese) : []
  return [...turned.map(capitalised), ...invented(scene)]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** “Higher than for all customers” behind a single figure for which no comparison holds. */
function invented(scene: EditScene): string[] {
  const [fact, ...rest] = scene.cited
  if (fact === undefined || rest.length > 0 || fact.all === undefined || fact.comparison !== undefined) return []
  // A segment's count or total is always below that of all customers.
  if (['count', 'total'].includes(fact.kind) || !hasFigure(scene)) return []
  if (/all customers|overall|全体|segments?\b(?!['’])/.test(scene.source.text)) return []
  return appended(
    scene,
    scene.language === 'en'
      ? [', higher than for all customers', ', clearly less than for all customers']
      : ['，高于全体客户', '，明显低于全体客户'],
  )
}
