import { numberInWords } from '../reading/number-in-words.ts'
import { datePartsOf, dayNumber, dayOfDate } from './day-number.ts'
import type { TimeRule } from './found-time.ts'
import type { TimeContext } from './resolve-time.ts'

const number = String.raw`(\d{1,3}|[一二两三四五六七八九十]{1,3}|半)`
const duration = `(?:最近|过去|近|连续|至今)?(?:的|这)?${number}(个半|个)?(天|日|周|星期|礼拜|月|季度|年)(半)?`
const quiet = '没有?|未|不曾'
const asleep =
  '(?:没|没有|未|再没|没再)(?:再)?(?:下过?单|买过?|购买过?|来过?|消费过?|复购过?|动静|成交|回来)|沉睡|沉默|休眠|流失|断购|沉寂|失联'
const between = '(?:了|已|已经|时间|的|过|都|天数)*'
const bound = '(?:超过|超|满|达|达到|大于|至少|不少于|多于|有|>|>=)*'

/** How long customers have not ordered, where such words stand beside: "超过半年没下单", "沉睡三个月以上". */
export function chineseDurations(context: TimeContext): TimeRule[] {
  const read = (match: RegExpExecArray) => {
    const [, count, more, unit, half] = match
    const whole = count === '半' ? 0.5 : (numberInWords(count) ?? 0) + (more === '个半' || half !== undefined ? 0.5 : 0)
    if (whole <= 0) return undefined
    if (/天|日/.test(unit)) return { kind: 'lasting' as const, days: whole }
    if (/周|星期|礼拜/.test(unit)) return { kind: 'lasting' as const, days: Math.round(whole * 7) }
    const months = whole * (unit === '年' ? 12 : unit === '季度' ? 3 : 1)
    if (!Number.isInteger(months)) return { kind: 'lasting' as const, days: Math.round(months * 30) }
    const { year, month, day } = datePartsOf(context.asOf)
    const last = datePartsOf(dayOfDate(year, month - months + 1, 0)).day
    const since = dayOfDate(year, month - months, Math.min(day, last))
    return { kind: 'lasting' as const, days: dayNumber(context.asOf) - dayNumber(since) }
  }
  return [
    new RegExp(
      `${duration}(?=(?:及?以上|多|内|里|来|之内|以内|都|也|还|一直|已经|再|了|的|时间|\\s)*(?:${quiet}))`,
      'y',
    ),
    new RegExp(`(?<=(?:${asleep})${between}${bound})${duration}`, 'y'),
    new RegExp(`${duration}(?=(?:及?以上|以上)?(?:的)?(?:沉睡|沉默|休眠|流失|断购))`, 'y'),
  ].map((pattern) => ({ pattern, read }))
}
