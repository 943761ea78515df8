import { inOrder } from '../lexicon/in-order.ts'
import { faultAt, type Rule } from '../rule.ts'

const unitBehind = {
  en: inOrder('i', /^\s?/, [
    /%|percent\b|percentage\b|points?\b|days?\b|weeks?\b|months?\b|hours?\b|minutes?\b|items?\b/,
    /pieces\b|pounds?\b|dollars?\b|euros?\b|orders?\b|customers?\b|visits?\b/,
  ]),
  zh: /^\s?(?:%|个百分点|天|周|个月|小时|分钟|件|英镑|镑|美元|欧元|元|单(?!价|次|笔|品)|位客户|种商品|次访问|倍)/,
}
/** "33% 客户" is loose, not wrong. */
const loose = /^\s?位?客户/

/** A figure has one unit: no "9 days days", "£350 days", "£ £350". */
export const unitRule: Rule = (reading) =>
  reading.figures.flatMap((figure) => {
    const measured = figure.unit !== undefined || figure.form === 'percent' || figure.form === 'points'
    const behind = measured ? unitBehind[reading.context.language].exec(reading.words.slice(figure.end)) : null
    const mayPass = behind !== null && figure.form === 'percent' && loose.test(behind[0])
    const doubled =
      behind === null || mayPass
        ? []
        : [faultAt(reading, 'unit', { start: figure.start, end: figure.end + behind[0].length })]
    const signs = /[£$€¥]\s?$/.test(reading.words.slice(0, figure.start)) ? [faultAt(reading, 'unit', figure)] : []
    return [...doubled, ...signs]
  })
