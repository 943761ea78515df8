import type { PredictionErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of predictions in Chinese. */
export const predictErrors: PredictionErrorTable = {
  'predict/no-outcome': (d) => ({
    problem: '没有说明要预测什么。',
    remedy:
      d.columns.length === 0
        ? '请指定一个只有两种取值的列或金额列：shoal predict --outcome 列名。'
        : `请指定一列，例如“shoal predict --outcome ${d.columns[0]}”。只有两种取值的列有${list(d.columns)}。`,
  }),
  'predict/no-such-column': (d) => ({
    problem: `没有名为 ${d.column} 的列可供预测。`,
    remedy: `请用 --outcome 或 shoal.yaml 中的 predict: outcome 指定记录结果的那一列。现有的列：${list(d.candidates)}。`,
  }),
  'predict/needs-orders': (d) => ({
    problem: `“${d.outcome}”要由订单预测，而这个工作区里是客户表。`,
    remedy: '请用 --outcome 指定其中一列，或导入订单。',
  }),
  'predict/no-such-outcome': (d) => ({
    problem: `“${d.outcome}”不能由订单预测。`,
    remedy: `请从${list(d.known)}中选择，例如“shoal predict --outcome ${d.known[0]} --days 90”。`,
  }),
  'predict/not-yes-no': (d) => ({
    problem: `列 ${d.column} 有 ${d.values} 种取值，不是“是/否”。`,
    remedy: `请说明哪个值算“是”，例如 --outcome ${d.column} --is 值，或换一列。`,
  }),
  'predict/no-such-value': (d) => ({
    problem:
      d.value === ''
        ? `列 ${d.column} 的哪个值算“是”？它的取值有${list(d.values)}。`
        : `列 ${d.column} 没有“${d.value}”这个值；${d.values.length > 0 ? `它的取值有${list(d.values)}` : `它有 ${d.count} 种取值`}。`,
    remedy:
      d.values.length > 0
        ? `请用 --is 说明，例如 --is ${d.values[0]}。`
        : '请用 --is 指定其中一个值，写法与文件中相同。',
  }),
  'predict/which-is-default': (d) => ({
    problem: `列 ${d.column} 的哪个值表示违约（贷款没有还清）？它的取值有${list(d.values)}。`,
    remedy: `请用 --is 说明，例如 --is ${d.values[0] ?? '值'}，或写在 shoal.yaml 的 predict: is 中。`,
  }),
  'predict/out-of-place': (d) => ({
    problem: {
      days: `--days 用于订单；${d.outcome} 是客户表中的一列，没有要预测的天数。`,
      is: `--is 指定某一列的值；“${d.outcome}”由订单预测，没有这样的值。`,
      costs: `--cost-miss 和 --cost-false-alarm 用于“是/否”的结果；${d.outcome} 是金额，不选取客户。`,
    }[d.option],
    remedy: '请去掉该选项。',
  }),
  'predict/too-few': (d) => ({
    problem: `可供学习的客户太少：有该结果（${d.outcome}）的 ${d.yes} 人，没有的 ${d.no} 人；两者都至少要 ${d.needed} 人。`,
    remedy: '请导入更多客户或更长时间的数据，或换一个结果、换一个 --days。',
  }),
  'predict/too-few-amounts': (d) => ({
    problem: `可供学习的客户太少：已知金额（${d.outcome}）的 ${d.known} 人，其中金额不同于最常见值的 ${d.others} 人；至少分别要 ${2 * d.needed} 人和 ${d.needed} 人。`,
    remedy: '请导入更多客户或更长时间的数据，或换一个结果、换一个 --days。',
  }),
  'predict/too-short': (d) => ({
    problem: `${d.from} 至 ${d.until} 的订单太短，不够学习和检验 ${d.days} 天。`,
    remedy:
      d.most < 7
        ? '请导入更长时间的订单：学习、检验和此前 30 天的记录都要容得下。'
        : `请缩短天数，最多 --days ${d.most}，或导入更长时间的订单。`,
  }),
  'predict/nothing-to-learn': (d) => ({
    problem: `除 ${d.outcome} 外没有可供学习的列。`,
    remedy: '请导入列更多的表，或少排除几列。',
  }),
  'predict/leak': (d) => ({
    problem: `仅凭列 ${list(d.columns)}${d.columns.length === 1 ? '' : '中的任何一个'}就几乎能断定${d.isAmount ? '金额' : '结果'}（${d.columns.length === 1 ? '' : '最高 '}${d.isAmount ? '等级相关系数' : 'AUC'} ${d.strength.toFixed(2)}），很可能是事后才记下的。`,
    remedy: `请用 --without ${d.columns.join(',')} 排除；事先确实已知的列，可用 --trust 保留。`,
  }),
  'predict/numbering': (d) => ({
    problem: `列 ${d.column} 是客户的编号，而且编号按结果排列；将来的客户不会有这样的编号。`,
    remedy: `请用 --without ${d.column} 排除它；如果它其实是数量或金额，请加 --trust ${d.column}。`,
  }),
  'predict/over-window': (d) => ({
    problem: `列 ${d.column} 与客户截至今天的行为相符，与预测时点之前的行为却不大相符：它已经包含了要预测的那段时间。`,
    remedy: `请用 --without ${d.column} 排除它；如果它在那之前就已知，请加 --trust ${d.column}。`,
  }),
  'predict/unknown-customer': (d) => ({
    problem: `有评分的客户中没有 ${d.customer}。`,
    remedy: '请使用 report/predictions.csv 里的客户编号。',
  }),
}
