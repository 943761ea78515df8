import type { AudienceTexts } from '../en/audience.ts'

const comparisons = {
  '<': '小于',
  '<=': '至多为',
  '>': '大于',
  '>=': '至少为',
  '=': '等于',
  '!=': '不等于',
}

/** Audiences in Chinese. */
export const audienceText: AudienceTexts = {
  everybody: '全部客户',
  nobody: '没有客户',
  anyone: (has) => (has ? '任意' : '不存在'),
  customers: (phrase) => `${phrase}${/\w$/.test(phrase) ? ' ' : ''}的客户`,
  segment: (id, name, has) => `${has ? '' : '不'}属于群体 ${id}（${name}）`,
  tier: (name, has) => `价值层级${has ? '' : '不'}是“${name}”`,
  rfm: (name, has) => `${has ? '' : '不'}属于 RFM 分组“${name}”`,
  predictedTop: (many, outcome, has) => `${has ? '' : '不'}在预测（${outcome}）得分最高的 ${many} 之内`,
  predicted: (comparison, score, outcome) => `预测（${outcome}）得分${comparisons[comparison]} ${score}`,
  lookAlike: (many, segment, has) => `${has ? '' : '不'}在群体 ${segment} 之外购买习惯与其最相似的 ${many} 之内`,
  compared: (field, comparison, value) => `“${field}”${comparisons[comparison]} ${value}`,
  orUnknown: (phrase) => `${phrase}（或未知）`,
  bought: (product, has) => `${has ? '买过' : '从未买过'}“${product}”`,
  boughtCategory: (category, has) => `${has ? '买过' : '从未买过'}品类“${category}”`,
  and: (phrases) => phrases.join('，且'),
  or: (phrases) => phrases.join('，或'),
  grouped: (phrase) => `（${phrase}）`,
  fields: { country: '国家', category: '品类' },
  steps: { title: '受众的组成部分', customers: '客户数' },
  funnel: {
    title: '从客户到邮箱',
    customers: '目标客户',
    reachable: { email: '其中有邮箱地址', push: '其中有推送订阅', sms: '其中有手机号' },
    mailboxes: '对应的邮箱',
    excluded: {
      consent: '未同意或已拒绝',
      suppressed: '已退订或被屏蔽',
      complaint: '有未解决的投诉',
      bought: '最近刚下单',
      capped: '已达到发送上限',
      standing: '属于常设对照组',
    },
    boughtWithin: (days) => `最近 ${days} 天内下过单`,
    reasons: { 'opt-out': '退订', bounce: '退信', complaint: '投诉', import: '导入', gone: '已失效' },
    suppressed: (what, reasons) => `${what}（${reasons.join('、')}）`,
    left: '可以参加活动的邮箱',
    holdout: '留作对照，用于衡量效果',
    variant: (id) => `收到版本 ${id}`,
  },
  size: (words, customers, of, asOf) =>
    `${words}：${of} 位客户中的 ${customers} 位${asOf === undefined ? '' : `，统计日 ${asOf}`}。`,
  next: {
    brief: (goal, expression) => `下一步：shoal brief --goal ${goal} --audience '${expression}'`,
    nobody: '没有符合条件的客户。下一步：看上面的各项人数，去掉那个让人数变为零的条件。',
    leftOut:
      '全部被排除，原因见上表。下一步：换一个受众、目标或渠道（--goal、--channel），或修改 shoal.yaml 中的 audience 或 delivery.caps。',
    unreachable:
      '其中没有可以联系的客户。下一步：导入带地址和同意记录的联系方式（"shoal import people.csv --append"）。',
  },
}
