import type { personaRisksEn } from '../en/personas-risks.ts'

/** What could lose the segment, in Chinese. */
export const personaRisksZh: Record<keyof typeof personaRisksEn, readonly string[]> = {
  'risks.concentration': [
    '销售额过于依赖该群体：占比 {revenueShare}，哪怕只流失其中的少数也会反映在账面上。',
    '店铺倚重该群体：人数占 {customersShare}，销售额却占 {revenueShare}。',
    '对该群体的服务失误代价很高，毕竟牵动 {revenueShare} 的销售额。',
    '风险在于集中：{revenueShare} 的销售额来自 {customers}。',
  ],
  'risks.overdue': [
    '可能正在流失：典型客户的最近一单已是 {recency}前，而复购客户通常 {interval}就会再下单。',
    '典型客户已有 {recency}没有下单，明显长于通常 {interval}的间隔。',
    '与通常 {interval}的下单间隔相比，{recency}没有新订单是预警信号。',
    '平时隔 {interval}下单，现在 {recency}没有动静，有些客户或许已转去别处。',
  ],
  'risks.silent': [
    '{recency}没有下单，时间不短，其中有些客户可能已经流失。',
    '越久没有下单越难回来，目前典型客户已有 {recency}。',
    '过了 {recency}，店铺可能已被淡忘。',
    '在这 {recency}里，有些客户可能已找到别的卖家。',
  ],
  'risks.no-repeat': [
    '典型客户在统计期内没有复购：只有 {frequency}，与店铺的联系较浅。',
    '典型客户只有 {frequency}，还看不出会再来的迹象。',
    '典型客户只下过 {frequency}，难以看出什么能吸引其再来。',
  ],
  'risks.early': [
    '会不会再来还不确定：典型客户目前为 {frequency}，没有再来的理由，兴趣可能会淡去。',
    '最近刚下过单，但典型客户只有 {frequency}，下一单尚无把握。',
    '如果听任自然，可能就止于 {frequency}。',
    '典型客户离最近一单已有 {recency}，联系不会自己保持下去。',
  ],
  'risks.slip': [
    '下单间隔明显超过 {late}就值得关注：大多数复购客户会更早再下单。',
    '停顿明显超过 {late}，是流失的早期信号。',
    '常买的客户也可能悄悄停下，留意明显超过 {late}没有下单的客户。',
  ],
  'risks.low-return': [
    '投入可能大于回报：典型客户累计消费 {monetary}。',
    '高成本的活动难以回本，典型客户累计消费 {monetary}。',
    '单个客户的空间有限，典型消费 {monetary}，每次触达都要控制成本。',
    '典型消费只有 {monetary}，人工逐个联系很难划算。',
  ],
  'risks.returns': [
    '退货侵蚀利润：平均 {returns} 的商品被退回，全体客户为 {returnsAll}。',
    '每次失望都有成本，退货率 {returns} 高于全体的 {returnsAll}。',
    '平均退货率达到 {returns}，说明店铺没有满足预期。',
  ],
  'risks.dependence': [
    '若首选商品断货，部分消费就有风险：它平均占消费额的 {topProduct}。',
    '首选商品平均占去 {topProduct} 的消费，同类卖家可能抢走客户。',
  ],
  'risks.category-dependence': [
    '首选品类平均占消费额的 {topCategory}，同类卖家可能抢走客户。',
    '首选品类平均占去 {topCategory} 的消费，专营该品类的卖家可能抢走客户。',
  ],
  'risks.discount': [
    '可能习惯等降价：折扣平均占原价的 {discount}。',
    '折扣平均占去原价的 {discount}，利润受损，恢复原价可能劝退客户。',
  ],
  'risks.bulk-loss': [
    '典型订单有 {items}，丢掉订单就是丢掉大量销售。',
    '一旦缺货影响立刻显现，典型订单有 {items}。',
    '发货慢或分批到货会危及这种规模的订单，典型订单有 {items}。',
  ],
  'risks.narrow': [
    '典型客户只买过 {f}，全体客户为 {all}，可能还不了解其他商品。',
    '典型客户只买过 {f}，全体客户为 {all}，与店铺的联系较少。',
  ],
  'risks.churn': [
    '流失已写在数据里：“{name}”占 {f}，全体客户为 {all}。',
    '离开的情况更常见：“{name}”的比例为 {f}，全体为 {all}。',
  ],
  'risks.attribute': [
    '面向全体客户的消息可能不合适：{name}的典型值在该群体是 {f}，全体为 {all}。',
    '照搬整体经验可能会错：{name}的典型值是 {f}，不是 {all}。',
    '已知{name}的典型值为 {f} 而不是 {all}，同等对待就浪费了这条信息。',
  ],
  'risks.entry': [
    '面向全体客户的消息可能不合适：“{name}”在该群体占 {f}，全体为 {all}。',
    '已知“{name}”占 {f} 而不是 {all}，同等对待就浪费了这条信息。',
    '照搬整体经验可能会错，因为“{name}”的比例是 {f}，不是 {all}。',
  ],
  'risks.no-history': [
    '数据中没有订单、付款之类的行为记录，习惯如何还只是猜测。',
    '数据说明了该群体的特征，没有说明行为，兴趣需要测试。',
    '对活动的反应未知，任何假设都要先小规模验证。',
  ],
  'risks.blend': ['没有鲜明的画像，收到的消息也容易没有重点。', '数据中没有可以确定的特点，容易被忽略。'],
  'risks.few': ['只有 {customers}，看似特点的差别可能只是偶然，先测试再行动。'],
  'risks.net-loss': [
    '更多的订单可能带来更多的退货，每笔都有处理和运费成本。',
    '只看订单数会误以为是好客户，实际上成本高于收入。',
  ],
}
