import type { ToolName, ToolWords } from '../en/chat-tools.ts'

/** Tools in Chinese. */
export const toolWords: Readonly<Record<ToolName, ToolWords>> = {
  query: {
    description: '统计客户、订单和金额的数值，可按维度、条件和时期划分。',
    cues: ['多少', '几个', '哪个', '哪些', '最高', '最低', '平均', '总共', '占比', '按', '每', '趋势', '排名', '前'],
    asks: {
      measures: '想看哪个数值？',
      dimensions: '按什么划分？',
      filters: '只看哪些订单或客户？',
      time: '哪段时期？',
      compare: '与什么对比？',
      limit: '最多列出几行？',
    },
  },
  describe: {
    description: '某个客户群是什么样的人：规模、习惯、消费，以及与众不同之处。',
    cues: ['介绍', '描述', '画像', '是什么样的', '什么样的客户', '有哪些群体', '有哪些客群'],
    asks: { segment: '哪个客户群？' },
  },
  compare: {
    description: '逐项比较两个客户群的差别。',
    cues: ['比较两个', '客群对比', '群体对比', '的区别', '有什么不同', '差别'],
    asks: { first: '哪个客户群？', second: '与哪个客户群比较？' },
  },
  'explain-customer': {
    description: '某位客户为什么属于所在的客户群，怎样会换到别的群。',
    cues: [
      '这位客户为什么',
      '客户为什么',
      '客户为何',
      '为什么属于',
      '怎样会换',
      '客户为什么属于',
      '解释客户',
      '客户编号',
      '为什么在这个群',
    ],
    asks: { customer: '哪位客户（编号）？' },
  },
  change: {
    description: '某个数值在两个时期之间为什么变化：客户数、频次、客单件数、价格以及各分组的贡献。',
    cues: ['为什么下降', '为什么上升', '为什么减少', '为什么增加', '原因', '为何', '怎么会', '什么导致'],
    asks: { measure: '哪个数值？', time: '哪段时期？', against: '与哪段时期对比？' },
  },
  value: {
    description: '客户值多少：迄今以及未来几个月，按客户群。',
    cues: ['终身价值', '生命周期价值', '客户价值', '值多少', '还活跃', '存活'],
    asks: { segment: '先说哪个客户群？' },
  },
  predict: {
    description: '谁可能流失或购买：预测有多准，依据是什么。',
    cues: ['预测', '流失', '谁会离开', '有风险', '可能购买'],
    asks: { segment: '先说哪个客户群？' },
  },
  recommend: {
    description: '某个客户群接下来会买什么。',
    cues: ['推荐', '接下来买', '下一次购买', '交叉销售'],
    asks: { segment: '哪个客户群？' },
  },
  'look-alikes': {
    description: '购买习惯像某些商品的买家、但还没买过这些商品的客户。',
    cues: ['相似客户', '类似的客户', '谁会想买', '谁会买'],
    asks: { like: '像哪些商品的买家？', segment: '在哪个客户群中？' },
  },
  forecast: {
    description: '向某个客户群做活动可能带来什么：订单和利润及其不确定性。',
    cues: ['能带来多少', '预估', '活动收益', '值不值得发', '划算'],
    asks: { segment: '面向哪个客户群？', goal: '活动目标是什么？' },
  },
  'hold-out': {
    description: '要看出某个效果，对照组需要多大。',
    cues: ['对照组', '留出组', '样本量', '需要留多少人'],
    asks: { segment: '哪个客户群？', effect: '希望能看出提高几个百分点？' },
  },
  results: {
    description: '以往活动与对照组相比的结果。',
    cues: ['活动结果', '活动效果', '上次活动', '有没有用', '增量'],
    asks: { campaign: '哪个活动？不填则为全部。' },
  },
  learnings: {
    description: '从以往活动中得到的认识。',
    cues: ['经验', '学到', '什么有效', '总结'],
    asks: {},
  },
  brief: {
    description: '为某个客户群起草活动和简报；不会发送任何内容。',
    cues: ['起草', '活动方案', '简报', '召回', '挽回', '策划'],
    asks: { goal: '活动目标是什么？', segment: '面向哪个客户群？不填则选最合适的。' },
  },
  copy: {
    description: '在简报中为某个客户群起草信息文案；不会发送任何内容。',
    cues: ['写一封', '文案', '邮件标题', '写给', '措辞'],
    asks: { segment: '写给哪个客户群？', goal: '想达到什么？' },
  },
}
