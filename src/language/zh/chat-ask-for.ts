import type { AskForWords, Bound } from '../en/chat-ask-for.ts'

const units: Readonly<Record<string, string>> = { day: '天', week: '周', month: '个月', quarter: '个季度', year: '年' }
const running: Readonly<Record<string, string>> = {
  day: '今天',
  week: '本周',
  month: '本月',
  quarter: '本季度',
  year: '今年',
}
const single: Readonly<Record<string, string>> = {
  day: '昨天',
  week: '上周',
  month: '上个月',
  quarter: '上个季度',
  year: '去年',
}
const bounds: Record<Bound, string> = {
  'at-least': '至少',
  'more-than': '超过',
  'at-most': '至多',
  'less-than': '少于',
  equal: '正好',
  top: '居前',
}

export const askForZh: AskForWords = {
  list: (items) => items.join('和'),
  whole: ({ figure: plain, customers, groups, share, limits, time, compare, ranking }) => {
    const figure = customers?.counted === true ? '客户数' : plain
    const who = customers === undefined ? undefined : `${customers.who}的${customers.counted ? '' : '客户的'}`
    const head = [time, ...limits, who].filter((part) => part !== undefined).join('')
    const tail = `${share ? '占比' : ''}${compare ?? ''}`
    if (ranking === undefined)
      return `${head}${groups === undefined ? '' : `各${groups}`}${(head === '' || who !== undefined) && groups === undefined ? '' : '的'}${figure}${tail}`
    if (ranking.count === undefined)
      return `${head}各${groups}的${figure}${ranking.direction === 'desc' ? '从高到低' : '从低到高'}${tail}`
    const most = ranking.direction === 'desc' ? '最高' : '最低'
    return ranking.count === 1
      ? `${head}哪个${groups}的${figure}${most}${tail}？`
      : `${head}${figure}${most}的${ranking.count}个${groups}${tail}`
  },
  only: (dimension, label, values) =>
    dimension === 'country' || dimension === 'customer-type' || dimension === 'weekday'
      ? values.join('和')
      : dimension === 'segment'
        ? `${values.join('和')}${values.some((value) => !/(?:客户|买家|人群)$/.test(value)) ? '客群' : ''}`
        : `${label}${values.join('和')}`,
  without: (values) => `除${values.join('和')}外`,
  holds: (label, words) => `名称含${words.join('或')}的${label}`,
  ofBuyers: (values) => `买过${values.join('或')}的客户`,
  customers: (measure, label, op, value) =>
    measure === 'revenue' || measure === 'monetary'
      ? `消费${bounds[op]}${value}`
      : measure === 'recency'
        ? `${bounds[op]}${value}天没下单`
        : measure === 'orders' || measure === 'frequency'
          ? `下单${bounds[op]}${value}次`
          : measure === 'units'
            ? `买了${bounds[op]}${value}件`
            : `${label}${bounds[op]}${value}`,
  last: (count, unit) => (count === 1 ? (single[unit] ?? '') : `最近${count}${units[unit]}`),
  this: (unit) => running[unit] ?? '',
  year: (year) => `${year}年`,
  part: (year, unit, value) =>
    unit === 'month' ? `${year}年${value}月` : unit === 'quarter' ? `${year}年第${value}季度` : `${year}年第${value}周`,
  between: (from, to) => (from === to ? from : `${from}到${to}`),
  previous: '环比',
  yearBefore: '同比',
  against: (time) => `与${time}相比`,
  againstAll: '与全部客户相比',
}
