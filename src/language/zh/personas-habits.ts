import type { personaHabitsEn } from '../en/personas-habits.ts'

/** Evidence about what and how they buy, in Chinese. */
export const personaHabitsZh: Record<keyof typeof personaHabitsEn, readonly string[]> = {
  'items.higher': [
    '单次购买件数多，典型客户每单{f}<beside>。',
    '每单件数的中位数为{f}<more>。',
    '订单量大，通常每单{f}<more>。',
    '每单通常购买{f}<beside>。',
  ],
  'items.lower': [
    '每次买得少，典型客户每单{f}<beside>。',
    '每单件数的中位数为{f}<fewer>。',
    '订单较小，通常每单{f}<fewer>。',
    '每单通常只买{f}<beside>。',
  ],
  'range.higher': [
    '买过的商品种类多，典型客户为{f}<more>。',
    '选择面广，典型客户买过{f}<beside>。',
    '统计期内典型客户买过{f}<more>。',
    '通常买过{f}<more>。',
    '购物篮花样多，典型客户涉及{f}<beside>。',
  ],
  'range.lower': [
    '买过的商品种类少，典型客户为{f}<fewer>。',
    '选择面较窄，典型客户只买过{f}<beside>。',
    '统计期内典型客户只买过{f}<beside>。',
    '通常只买过{f}<fewer>。',
    '购物篮花样少，典型客户只涉及{f}<beside>。',
  ],
  'tenure.higher': [
    '首次下单更早，典型客户的首单在{f}前<ago>。',
    '首单距今的中位数为{f}<longer>。',
    '从首单算起，典型客户已有{f}<longer>。',
    '成为客户更早，典型客户在{f}前<ago>。',
  ],
  'tenure.lower': [
    '首次下单较近，典型客户的首单在{f}前<ago>。',
    '首单距今的中位数为{f}<shorter>。',
    '从首单算起，典型客户只有{f}<beside>。',
    '成为客户较晚，典型客户在{f}前<ago>。',
  ],
  'returns.higher': [
    '退货偏多，平均有{f}的商品被退回<beside>。',
    '平均退货率为{f}<above>。',
    '买下的商品平均有{f}被退回<beside>。',
    '退回来的更多，平均占购买件数的{f}<beside>。',
  ],
  'returns.lower': [
    '买了就留下，平均只有{f}的商品被退回<beside>。',
    '平均退货率为{f}<below>。',
    '买下的商品平均只有{f}被退回<beside>。',
    '退回来的更少，平均占购买件数的{f}<beside>。',
  ],
  'discount.higher': [
    '折扣平均为原价的{f}<beside>。',
    '折扣用得多，平均占原价的{f}<beside>。',
    '平均折扣幅度为{f}<above>。',
  ],
  'discount.lower': [
    '折扣平均只占原价的{f}<beside>。',
    '更接近原价购买，折扣平均占{f}<beside>。',
    '平均折扣幅度为{f}<below>。',
  ],
  'top-product.higher': [
    '消费集中，平均{f}的金额花在首选商品上<beside>。',
    '首选商品平均占去{f}的消费额<beside>。',
    '首选商品的消费占比平均为{f}<above>。',
    '更依赖首选商品，平均占消费额的{f}<above>。',
  ],
  'top-product.lower': [
    '消费分散，平均只有{f}的金额花在首选商品上<beside>。',
    '首选商品平均只占消费额的{f}<beside>。',
    '首选商品的消费占比平均为{f}<below>。',
    '没有哪种商品独大，首选商品平均占消费额的{f}<below>。',
  ],
  'visits.higher': [
    '来访较勤，典型客户有{f}<more>。',
    '典型客户留下{f}的记录<beside>。',
    '访问频繁，中位数为{f}<above>。',
  ],
  'visits.lower': [
    '来访不多，典型客户只有{f}<beside>。',
    '典型客户仅留下{f}的记录<beside>。',
    '访问较少，中位数为{f}<below>。',
  ],
  'time-spent.higher': [
    '停留较久，典型客户累计{f}<longer>。',
    '典型客户共停留{f}<beside>。',
    '停留时间长，中位数为{f}<beside>。',
  ],
  'time-spent.lower': [
    '停留较短，典型客户累计只有{f}<beside>。',
    '典型客户仅停留{f}<beside>。',
    '停留时间短，中位数为{f}<shorter>。',
  ],
  'inactivity.higher': [
    '近来少有动静，距上次行为通常有{f}<longer>。',
    '最近一次行为通常在{f}前<ago>。',
    '较为沉寂，通常{f}没有任何行为<beside>。',
  ],
  'inactivity.lower': [
    '近期来过，距上次行为通常有{f}<shorter>。',
    '最近一次行为通常就在{f}前<ago>。',
    '近来仍有动静，典型客户的上次行为在{f}前<ago>。',
  ],
  'score.higher': [
    '打过分的客户给分更高，平均{f}<beside>。',
    '评分较高，打过分的客户平均{f}<beside>。',
    '给出的分数平均为{f}<above>。',
  ],
  'score.lower': [
    '打过分的客户给分更低，平均{f}<beside>。',
    '评分偏低，打过分的客户平均{f}<beside>。',
    '给出的分数平均为{f}<below>。',
  ],
  'weekend.higher': [
    '平均{f}的订单在周末下达<beside>。',
    '周末订单平均占{f}<above>。',
    '周末下单更多，占比平均{f}<beside>。',
  ],
  'evening.higher': [
    '平均{f}的订单在晚间下达<beside>。',
    '晚间订单平均占{f}<above>。',
    '晚间下单更多，占比平均{f}<beside>。',
  ],
  'morning.higher': [
    '平均{f}的订单在上午下达<beside>。',
    '上午订单平均占{f}<above>。',
    '上午下单更多，占比平均{f}<beside>。',
  ],
  'working-hours.higher': [
    '平均{f}的订单在工作时段下达<beside>。',
    '工作时段订单平均占{f}<above>。',
    '工作时段下单更多，占比平均{f}<beside>。',
  ],
}
