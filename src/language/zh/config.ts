import type { configComments as english } from '../en/config.ts'

/** Comments of a new shoal.yaml, in Chinese. */
export const configComments: typeof english = {
  heading: '本 Shoal 工作区的设置。去掉行首的 # 即可启用；docs/config.md 中有逐项说明。',
  title: '我们的客户',
  asOf: '默认：最后一笔订单的次日',
  columns: '如果 Shoal 猜错了，在此指定各列的含义。',
  cleaning: '如何处理导出数据中的常见问题。',
  segments: '客户如何分群；未指定 k 时自动选择群体数量。',
  value: '客户价值：这里没有设置的成本不会扣除，并会说明。',
  horizon: '向前看几个月',
  margin: '付清货款后收入剩下的比例',
  service: '每单的包装、运输与服务成本',
  acquisition: '获得一位客户的成本',
  campaigns: '每位客户每月的营销成本',
  predict: {
    shop: '“shoal predict”预测什么：未来若干天谁会购买、谁不会，或消费多少。',
    terms: '有该结果的客户会怎样，接在“每 100 人中有 70 人”之后。',
    is: '该列中算“是”的值',
    bank: {
      yes: '违约',
      outcome: '说明谁违约的列',
      goal: 'predictions.csv 给出每位客户的信用评分。',
      costs: '一笔坏账的代价相当于误拒多少位好客户',
      offers: '',
    },
    telecom: {
      yes: '流失',
      outcome: '说明谁流失的列',
      goal: 'predictions.csv 说明向可能流失的客户提供什么变化。',
      costs: '流失一位客户的代价相当于多少次多余的优惠',
      offers: '可以提供的列，例如套餐和附加服务',
    },
  },
  model:
    '由哪个语言模型撰写；没有模型时 Shoal 按规则撰写。自己的服务器：{name: qwen2.5, baseUrl: http://127.0.0.1:8081/v1}',
  modelKey: 'OpenAI 的模型；密钥放在环境变量 OPENAI_API_KEY 中，绝不写在这里',
  privacy: '涉及客户数少于 minCustomers 的数字不会离开本机。',
  values: 'false：模型只得到名称、名次和方向，得不到数值',
}
