import type { NamedDimension } from '../en/chat-dimensions.ts'
import type { EntryText } from '../en/chat-entry-text.ts'

/** The words for every named dimension, in Chinese. */
export const dimensionsZh: Record<NamedDimension, EntryText> = {
  segment: {
    label: '客群',
    synonyms: [
      '分群',
      '细分',
      '客户群',
      '客户分群',
      '细分群体',
      '人群',
      '群体',
      '群组',
      '客户细分',
      '分组',
      '人群分组',
    ],
    definition: '客群：“shoal segment”找出的群体，每位客户属于其中一个。',
  },
  'rfm-cell': {
    label: 'RFM 分组',
    synonyms: ['rfm', 'rfm分组', 'rfm群体', 'rfm等级', 'rfm客群', 'rfm类型'],
    definition: 'RFM 分组：按最近购买与购买频次得分划分的通用分组。',
  },
  'value-tier': {
    label: '价值层级',
    synonyms: ['价值等级', '价值分层', '客户等级', '价值层', '价值档', '客户分层'],
    definition: '价值层级：按终身价值与至今销售额分为高、潜力、沉睡、低。',
  },
  country: {
    label: '国家',
    synonyms: ['国家和地区', '国别', '地区', '市场', '国家地区', '区域'],
    definition: '国家：订单所在国家；对客户层面的指标（如最近购买、终身价值）取该客户明细行最多的国家。',
  },
  product: {
    label: '商品',
    synonyms: ['产品', '货品', '单品', 'sku', '品', '款', '爆款', '热销商品', '畅销商品', '畅销品'],
    definition: '商品：按商品编码，名称取其明细行最多的一个。',
  },
  category: {
    label: '品类',
    synonyms: ['类目', '类别', '商品类别', '商品分类', '分类', '产品类别'],
    definition: '品类：订单明细行上的商品品类。',
  },
  cohort: {
    label: '首单月份',
    synonyms: ['同期群', '首购月份', '首次购买月份', '获客月份', '首次下单月份', '入会月份'],
    definition: '首单月份：客户第一次下单的月份。',
  },
  year: { label: '年', synonyms: ['年份', '年度', '每年', '按年', '各年', '逐年'], definition: '订单或退货的自然年。' },
  quarter: {
    label: '季度',
    synonyms: ['每季度', '按季度', '各季度', '逐季', '季', '每季'],
    definition: '订单或退货的自然季度。',
  },
  month: {
    label: '月',
    synonyms: ['月份', '每月', '按月', '各月', '逐月', '每个月', '月度'],
    definition: '订单或退货的自然月。',
  },
  week: {
    label: '周',
    synonyms: ['每周', '按周', '各周', '逐周', '周度', '每星期'],
    definition: '订单或退货的自然周（ISO 8601，周一起）。',
  },
  day: {
    label: '日',
    synonyms: ['每天', '按天', '日期', '每日', '逐日', '天', '按日', '各天'],
    definition: '订单或退货的日期。',
  },
  weekday: {
    label: '星期几',
    synonyms: ['星期', '周几', '礼拜几', '按星期', '工作日', '一周中的哪天', '周内各天'],
    definition: '订单或退货在一周中的哪一天。',
  },
  hour: {
    label: '时段（小时）',
    synonyms: ['小时', '时段', '几点', '钟点', '每小时', '按小时', '时间段', '各小时'],
    definition: '订单或退货的小时，按数据所写：9 表示 9:00 至 9:59。',
  },
  'customer-type': {
    label: '新老客户',
    synonyms: ['新老客', '新客老客', '新客和老客', '新客与老客', '新旧客户', '客户类型', '新老顾客', '新老用户'],
    definition: '新客户的首单落在所问期间内，老客户的首单在此之前。',
  },
  campaign: {
    label: '活动',
    synonyms: ['营销活动', '战役', '推广活动', '邮件活动'],
    definition: '活动：已测量的活动，按编号。',
  },
  channel: {
    label: '渠道',
    synonyms: ['触达渠道', '营销渠道', '发送渠道'],
    definition: '活动的渠道：邮件、推送、短信。',
  },
}
