import type { Edit } from '../corruption.ts'
import { hasFigure } from '../protected-spans.ts'
import { appended } from './append.ts'

const english = [' last month', ' in 2012', ' in the past week', ' per year', ' since last summer', ' every month']
const chinese = ['上个月，', '2012 年，', '过去一周，', '每年，', '去年夏天以来，', '每个月，']
const isoDate = /(\d{4})-(\d{2})-(\d{2})/
const englishDate = /(\d{1,2}) (\w+) (\d{4})/
const chineseDate = /(\d{4}) 年 (\d{1,2}) 月/

/** A period that is not the sheet’s, put in or put in place of the right one. */
export const changeWindow: Edit = (scene) => {
  const { text } = scene.source
  if (scene.source.reader === 'customer' || scene.cited.length === 0) return []
  if (isoDate.test(text)) return [text.replace(isoDate, '2009-$2-$3'), text.replace(isoDate, '$1-07-$3')]
  if (chineseDate.test(text)) {
    return [text.replace(chineseDate, '2009 年 $2 月'), text.replace(chineseDate, '$1 年 7 月')]
  }
  if (englishDate.test(text) && /\b(?:December|January|November)\b/.test(text)) {
    return [text.replace(englishDate, '$1 $2 2009'), text.replace(englishDate, '$1 July $3')]
  }
  const ofTime = scene.cited.some((fact) => /^(?:recency|tenure|interpurchase)/.test(fact.id))
  // A figure is needed for a period to be one of something; “in the window” would make two periods of one.
  if (ofTime || !hasFigure(scene) || /period|window|期内/.test(text)) return []
  return scene.language === 'en' ? appended(scene, english) : chinese.map((words) => words + text)
}
