import type { Edit } from '../corruption.ts'
import { replaceByTable } from '../protected-spans.ts'

const english = [
  [/(?<=\d )days?\b/g, 'weeks', 'months', 'orders'],
  [/£(?=\d)/g, '$', '€'],
  [/(?<=\d )orders?\b/g, 'items', 'days'],
  [/(?<=\d )items?\b/g, 'orders', 'kilograms'],
  [/(?<=\d )customers\b/g, 'orders', 'items'],
  [/(?<=\d) (?:percentage )?points\b/g, '%'],
  [/(?<=\d )months\b/g, 'days', 'years'],
  [/(?<=\d)%(?= of| bought| in)/g, ' points'],
  [/(?<=\d )(?:different )?products\b/g, 'orders'],
  [/(?<=\d )times\b/g, 'points'],
] as const
const chinese = [
  [/(?<=\d )天/g, '周', '个月', '单'],
  [/£(?=\d)/g, '$', '€'],
  [/英镑/g, '美元', '元'],
  [/(?<=\d )单/g, '件', '天'],
  [/(?<=\d )件/g, '单', '公斤'],
  [/(?<=\d )位客户/g, '单', '件商品'],
  [/(?<=\d) 个百分点/g, '%'],
  [/(?<=\d )种/g, '单'],
  [/(?<=\d )个月/g, '天', '年'],
  [/(?<=\d )倍/g, '个百分点'],
  [/(?<=\d)% (?=的)/g, ' 个百分点'],
] as const

/** Another unit behind the same figure; points become percent only where the percentage is another number. */
export const changeUnit: Edit = (scene) =>
  replaceByTable(scene, scene.language === 'en' ? english : chinese).filter((text) => {
    const percents = scene.cited.flatMap((fact) =>
      fact.comparison?.ratio === undefined ? [] : [Math.round(Math.abs(fact.comparison.ratio - 1) * 100)],
    )
    return !percents.some((percent) => text.includes(`${percent}%`) && !scene.source.text.includes(`${percent}%`))
  })
