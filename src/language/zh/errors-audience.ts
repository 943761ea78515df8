import type { AudienceErrorTable, AudienceNeed, AudienceWanted } from '../error-data.ts'
import { audienceText } from './audience.ts'
import { list } from './list.ts'

const wanted: Record<AudienceWanted, string> = {
  term: '目标客户的条件，例如 segment:S1、tier:high、orders >= 2、bought "85123A" 或 all',
  join: 'and（且）、or（或）或 minus（减去）',
  end: '结尾',
  'closing-quote': '右引号（"）',
  'closing-parenthesis': '右括号',
  parentheses: '括号，因为 minus 与 and 或 or 并列时有两种读法：(A and B) minus C',
  'fewer-parentheses': '更少的嵌套层数',
  prefix: 'segment:、tier:、rfm:、predicted:、look-alike: 或 attribute:',
  tier: 'high（高价值）、potential（有潜力）、lapsed（已沉寂）或 low（低价值）',
  segment: '一个群体，例如 S1',
  'rfm-group': '一个 RFM 分组，例如 champions，或一个格子，例如 R5F4',
  product: '商品的编码或名称，例如 "85123A"',
  category: '一个品类，例如 "茶叶"',
  column: '列名',
  top: '数量，例如 top 500 或 top 20%（前 500、前 20%）',
  'share-or-count': '客户数量或大于 0% 的比例，例如 500 或 20%',
  number: '一个数字',
  comparison: '比较符号：<、<=、=、!=、>= 或 >',
  value: '一个数字或一段文字',
}

const needs: Record<AudienceNeed, { problem: string; remedy: string }> = {
  segments: { problem: '还没有群体。', remedy: '先运行 "shoal segment"。' },
  value: { problem: '还没有计算当前群体客户的价值。', remedy: '先运行 "shoal value"。' },
  prediction: { problem: '还没有针对这些客户和群体的预测。', remedy: '先运行 "shoal predict"。' },
  'same-prediction': {
    problem: '当前预测的得分与之前不同：其设置此后有改动。',
    remedy: '请重新运行 "shoal predict"。',
  },
  orders: { problem: 'RFM 分组来自订单，而这个工作区没有订单。', remedy: '请导入订单。' },
  categories: {
    problem: '订单中没有商品品类列。',
    remedy: '用 "shoal import … --column category=列名" 指定一列，或改用商品。',
  },
}

/** Failures of audiences in Chinese. */
export const audienceErrors: AudienceErrorTable = {
  'audience/syntax': (d) => ({
    problem: `无法理解这个受众，第 ${d.at} 个字符${d.found === '' ? '处已到结尾' : `“${d.found}”处出错`}：${d.expression}`,
    remedy:
      d.meant !== undefined
        ? `您是指 ${d.meant} 吗？`
        : `这里应为${d.wanted.map((each) => wanted[each]).join('，或')}。含空格的名称要加引号，完整写法见 docs/audience.md。`,
  }),
  'audience/needs': (d) => needs[d.what],
  'audience/unknown-field': (d) => ({
    problem: `这里没有名为“${d.field}”、可用来区分客户的项目。`,
    remedy: `可用的有${list(d.known)}。群体请写作 segment:S1。`,
  }),
  'audience/unknown-value': (d) => ({
    problem: `没有客户的${d.field}是“${d.value}”。`,
    remedy: d.known.length === 0 ? '请按数据中的写法填写。' : `请按数据中的写法填写，最常见的有${list(d.known)}。`,
  }),
  'audience/unknown-rfm': (d) => ({
    problem: `没有名为“${d.group}”的 RFM 分组。`,
    remedy: `可用的有${list(d.known)}；网格中的一格写作 R5F4。`,
  }),
  'audience/not-a-number': (d) => ({
    problem: `“${d.field}”是数字，而“${d.value}”不是。`,
    remedy: `请写不带引号的数字，例如 ${d.field} >= 2。`,
  }),
  'audience/not-ordered': (d) => ({
    problem: `“${d.field}”是文字，${d.comparison} 只能用于数字。`,
    remedy: '请用 = 或 != 比较。',
  }),
  'audience/skewed': (d) => ({
    problem: `${d.campaign} 的邮箱在各组中的分布几乎不可能是偶然（p = ${d.p.toExponential(1)}）：${list(d.arms.map(({ arm, count, expected }) => `${arm} 组 ${count} 个，预期 ${expected} 个`))}。`,
    remedy: '没有发送任何内容。请检查地址是否由程序生成；重新起草的活动会重新分组。',
  }),
  'audience/nobody-left': (d) => ({
    problem: `${d.mailboxes} 个邮箱都不能参加活动：${list(d.excluded.map(({ why, mailboxes }) => `${mailboxes} 个${audienceText.funnel.excluded[why]}`))}。`,
    remedy: '请换一个受众或目标，或修改 shoal.yaml 中的 audience 或 delivery.caps；"shoal audience" 会统计每一步。',
  }),
  'audience/nobody': (d) => ({
    problem: `这个受众没有任何客户：${d.expression}`,
    remedy: '用 "shoal audience" 查看各部分的人数，去掉让人数变为零的条件。',
  }),
}
