import type { ChatRefusalsText } from '../en/chat-refusals.ts'

/** Why a query cannot be answered, in Chinese. */
export const chatRefusalsZh: ChatRefusalsText = {
  unknown: (name) => `这里没有叫“${name}”的指标或维度。`,
  campaignsAlone: '活动的数字不能与订单、客户的数字放在一起，请分开提问。',
  notBy: (measure, dimension) => `“${measure}”不能按“${dimension}”拆分：数据里没有这种对应。`,
  notFiltered: (measure, dimension) => `“${measure}”不能按“${dimension}”筛选。`,
  untimed: (measure) => `“${measure}”是统计日当天的状态，不能按时间段查询。`,
  unknownValue: (value, dimension, like) =>
    `数据中没有叫“${value}”的${dimension}。${like.length === 0 ? '' : `最接近的有：${like.join('、')}。`}`,
  noComparedShare: '按条件选出的各行，其占比无法与另一时间段相比：那时满足条件的是另一些行。',
  noShare: (measure) => `“${measure}”不是总和或计数，各部分不构成整体的占比。`,
  noFigureOfOne: (measure) => `“${measure}”不是单个客户的数字。`,
  noOrder: (name) => `结果里没有“${name}”，不能按它排序。`,
  noPeriodBefore: '没有可比的上一期：请说明是哪些日期。',
  typeNeedsTime: '新老客户取决于时间段：请说明是哪些日期。',
  outside: (from, to, first, last) => `数据中的订单从${first}到${last}，${from}到${to}没有订单。`,
  noDays: '数据中没有订单日期。',
  withheldAll: (threshold) =>
    `不予显示：背后的客户不足 ${threshold} 位，这么少的人的数字不对任何人公布。这不等于没有。`,
  points: (figure) => `${figure} 个百分点`,
  notComparable: '无法比较',
  same: '持平',
  reading: {
    by: (measures, dimensions) => `按${dimensions}的${measures}`,
    joined: (names) => names.join('、'),
    days: (from, to) => `，${from}至${to}`,
    asOf: (day) => `，截至${day}`,
    only: (dimension, values) => `，${dimension}：${values}`,
    except: (dimension, values) => `，${dimension}不含${values}`,
  },
}
