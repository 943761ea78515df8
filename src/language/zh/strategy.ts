import type { StrategyWords } from '../en/strategy.ts'

const operators = { '>': '超过', '>=': '不少于', '<=': '不超过', '<': '低于', '=': '等于' }

/** 营销策略的中文文案。 */
export const strategyWords: StrategyWords = {
  condition: (feature, operator, limit) => `${feature}${operators[operator]} ${limit}`,
  join: '；',
  made: (clauses) => `${clauses.join('、')}的客户`,
  needs: {
    silent: {
      name: '沉寂已久',
      why: '距上次下单的时间，超过四分之三回头客两次下单的间隔',
      clause: (limit) => `超过 ${limit}未下单`,
    },
    overdue: {
      name: '该来未来',
      why: '距上次下单的时间，超过典型回头客两次下单的间隔',
      clause: (limit) => `超过 ${limit}未下单`,
    },
    'not-lost': {
      name: '尚未离开',
      why: '距上次下单的时间，不超过四分之三回头客下单间隔上限的两倍',
      clause: (limit) => `${limit}内下过单`,
    },
    around: {
      name: '仍在活跃',
      why: '距上次下单的时间，不超过四分之三回头客两次下单的间隔',
      clause: (limit) => `${limit}内下过单`,
    },
    valuable: { name: '值得投入', why: '消费额不低于典型客户', clause: (limit) => `消费 ${limit} 以上` },
    top: { name: '支撑店铺', why: '消费额达到全体客户的前四分之一', clause: (limit) => `消费 ${limit} 以上` },
    once: { name: '只下过一单', why: '至今只有一单', clause: () => '只下过一单' },
    again: { name: '再次下单', why: '下过两单或以上', clause: () => '下过两单以上' },
    'small-orders': { name: '单笔较小', why: '单笔金额低于典型客户', clause: (limit) => `单笔低于 ${limit}` },
  },
  audience: {
    segment: (name, customers, needs) => `${name}，${customers}：其典型客户满足该目标的全部要求（${needs}）。`,
    made: (needs, customers) =>
      `没有哪个群体的典型客户满足该目标的全部要求（${needs}），因此按要求圈定受众：满足全部要求的 ${customers}，不论属于哪个群体。`,
    nearest: (name, customers, met, lacks) =>
      `没有人满足该目标的全部要求。${name}（${customers}）最为接近${met === '' ? '' : `：${met}`}；尚缺：${lacks}。`,
    asked: (customers) => `该受众由你指定，${customers}，满足该目标的全部要求。`,
    askedLacks: (customers, lacks) => `该受众由你指定，${customers}。其典型客户不满足目标的要求：${lacks}。`,
    point: (money, isRevenue) =>
      isRevenue
        ? `效果每提高 1 个百分点（每一百位可联系的客户多一人下一单），可带来 ${money} 的销售额；其中毛利多少，尚无数据。`
        : `效果每提高 1 个百分点（每一百位可联系的客户多一人下一单），可带来 ${money} 的毛利。`,
    pointOfAll: (money) => `若全部可联系，则为 ${money}，即表中的数字。`,
  },
  products: {
    favourites: (names) => `比其他客户更常购买的商品：${names}。`,
    suggested: (names) => `推荐给他们、且他们尚未买过的商品，比其他客户更常被推荐的在前：${names}。`,
    stock: (names) => `有库存且适合他们的商品：${names}。`,
    none: '不提具体商品：该目标不是推销商品。',
    asked: (names) => `由你指定：${names}。`,
    quiet: (names) => `你指定了${names}，但致谢的消息不推销，因此文案中不出现。`,
    unasked: '不提具体商品：订单看不出你要推出什么。请用 --product "名称" 写明，多个商品可重复给出。',
    unknown: '不提具体商品：没有哪件商品是这些客户特有的。',
    unstocked: '不提具体商品：请用 --stock 给出含 product 和 units 的文件，简报即可列出现货。',
    unsuggested: '没有推荐商品：请先运行 "shoal recommend"，下一份简报即可列出。',
  },
  channel: {
    most: (channel, reached, others) =>
      `${channel}能触达的已同意客户最多：${reached}${others === '' ? '' : `（${others}）`}。`,
    asked: (channel, reached) => `你指定了${channel}；在已同意的客户中能触达 ${reached}。`,
    unknown: (channel) => `${channel}，常用渠道：这里还没有任何地址。请导入带有同意记录的联系方式，或在发送时提供。`,
    others: (channel, reached) => `${channel} ${reached}`,
    mailboxes: (count) => `共用同一地址的客户合计一次，现在不可联系的除外：还剩 ${count} 个地址。`,
  },
  channels: { email: '电子邮件', push: '推送', sms: '短信' },
  time: {
    both: (weekday, share, daytime, daytimeShare) =>
      `他们的订单以${weekday}最多（${share}），一天中以${daytime}最多（${daytimeShare}）。消息在此时发送效果是否最好尚不可知，但此时他们正在购物。`,
    weekday: (weekday, share) =>
      `他们的订单以${weekday}最多（${share}）。消息在此时发送效果是否最好尚不可知，但此时他们正在购物。`,
    daytime: (daytime, share) => `他们的订单多在${daytime}（${share}）。`,
    unknown: '没有数据说明他们何时下单，因此不建议具体时间。',
  },
  angle: {
    untried: (angle) => `${angle}。针对这些客户的活动还没有测量过结果，因此先试适合该目标且有事实支持的第一个角度。`,
    beside: (angle) => `${angle}。与第一个比较：下一个适合该目标且有事实支持的角度。`,
    learned: (angle, ids) => `${angle}。根据 ${ids}，它对该群体的预期效果最高。`,
  },
  noAngle: (angle) => `${angle}。没有事实支持其他角度。`,
  quoted: (name) => `“${name}”`,
  overAngles: (names) => `该目标本来优先${names.join('、')}，但与对这些客户的了解或所列商品不合。`,
}
