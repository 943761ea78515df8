import type { personaRisksEn } from '../en/personas-risks.ts'

/** What could lose the segment, in Chinese. */
export const personaRisksZh: Record<keyof typeof personaRisksEn, readonly string[]> = {
  'risks.concentration': [
    '销售额过于依赖这里：占比 {revenueShare}，哪怕只流失其中的少数也会反映在账面上。',
    '店铺倚重这群客户：人数占 {customersShare}，销售额却占 {revenueShare}。',
    '在这里出现服务失误代价很高，毕竟牵动 {revenueShare} 的销售额。',
    '风险在于集中：{revenueShare} 的销售额系于 {customers}。',
  ],
  'risks.overdue': [
    '可能正在流失：典型的最近一单已是 {recency}前，而复购者通常 {interval}就会再下单。',
    '按自身节奏，下一单已经迟了：通常间隔 {interval}，如今已过 {recency}。',
    '与通常 {interval}的下单间隔相比，{recency}的沉默是预警信号。',
    '平时隔 {interval}下一单，现在 {recency}没有动静，不少人或许已转去别处。',
  ],
  'risks.silent': [
    '{recency}没有下单，时间不短，其中不少人可能已经彻底流失。',
    '沉默越久越难回来，目前典型时长已达 {recency}。',
    '过了 {recency}，这家店可能只是被忘记了。',
    '在这 {recency}里，有些人大概已找到别的卖家。',
  ],
  'risks.no-repeat': [
    '复购习惯尚未形成：典型客户只有 {frequency}，与店铺的联系很浅。',
    '典型记录只有 {frequency}，还看不出会再来的迹象。',
    '典型客户只下过 {frequency}，店铺不了解客户，客户也不了解店铺。',
  ],
  'risks.early': [
    '关系还不稳固：目前典型客户为 {frequency}，没有再来的理由，兴趣就会淡去。',
    '兴趣虽新，尚待验证，典型客户至今 {frequency}。',
    '如果听任自然，{frequency}的开头可能就止于开头。',
    '离最近一单才 {recency}，热度还在，但不会自己保持下去。',
  ],
  'risks.slip': [
    '习惯可能悄悄中断：留意明显超过 {interval}的下单间隔。',
    '通常每 {interval}下一单，停得更久就是最早的信号。',
    '常规购买变麻烦时客户会察觉，间隔超过 {interval}往往先于投诉出现。',
    '过了通常的 {interval}，下一单并不必然到来，迟迟未到就值得关注。',
  ],
  'risks.low-return': [
    '投入可能大于回报：典型客户累计消费 {monetary}。',
    '高成本的活动难以回本，典型累计消费为 {monetary}。',
    '单个客户的空间有限，典型消费 {monetary}，每次触达都要控制成本。',
    '典型消费只有 {monetary}，寄送印刷品或电话营销很难划算。',
  ],
  'risks.returns': [
    '退货侵蚀利润：平均 {returns} 的商品被退回，全体客户为 {returnsAll}。',
    '每次失望都有成本，退货率 {returns} 高于全体的 {returnsAll}。',
    '平均退货率达到 {returns}，说明店铺没有满足预期。',
  ],
  'risks.dependence': [
    '若首选商品断货，就很难留住这群客户：它平均占消费额的 {topProduct}。',
    '认的是商品而不是店铺，首选商品平均占去 {topProduct} 的消费。',
    '平均 {topProduct} 的消费集中在首选商品上，同类卖家容易抢走客户。',
  ],
  'risks.category-dependence': [
    '认的是品类而不是店铺：首选品类平均占消费额的 {topCategory}。',
    '首选品类平均占去 {topCategory} 的消费，专营该品类的卖家容易抢走客户。',
  ],
  'risks.discount': [
    '可能习惯等降价：折扣平均占原价的 {discount}。',
    '折扣平均占去原价的 {discount}，利润受损，恢复原价可能劝退客户。',
  ],
  'risks.bulk-loss': [
    '典型订单有 {items}，丢掉订单就是丢掉大量销售。',
    '缺货在这里伤害更大，典型订单有 {items}。',
    '发货慢或分批到货，最受影响的就是这群客户，毕竟典型订单有 {items}。',
  ],
  'risks.narrow': [
    '典型客户只买过 {range}，可能以为店里只有这些。',
    '典型客户只买过 {range}，需求满足之后就少有牵挂。',
    '选择面只有 {range}，很容易被别家替代。',
  ],
  'risks.churn': [
    '流失已写在数据里：“{name}”占 {f}，全体客户为 {all}。',
    '离开的情况更常见：“{name}”的比例为 {f}，全体为 {all}。',
  ],
  'risks.attribute': [
    '面向“平均客户”的消息打动不了这群客户：{name}在这里是 {f}，全体为 {all}。',
    '已知{name}为 {f} 而不是 {all}，与其他人等同对待就浪费了这条信息。',
    '照搬整体经验可能会错，因为{name}是 {f}，不是 {all}。',
  ],
  'risks.entry': [
    '面向“平均客户”的消息打动不了这群客户：“{name}”在这里占 {f}，全体为 {all}。',
    '已知“{name}”占 {f} 而不是 {all}，与其他人等同对待就浪费了这条信息。',
    '照搬整体经验可能会错，因为“{name}”的比例是 {f}，不是 {all}。',
  ],
  'risks.no-history': [
    '数据中没有订单，买什么、何时买都还只是猜测。',
    '数据说明了这群客户的特征，没有说明行为，兴趣需要测试。',
    '对活动的反应未知，任何假设都要先小规模验证。',
  ],
  'risks.blend': [
    '各项指标接近平均，容易被忽略。',
    '没有鲜明的画像，收到的消息也容易没有重点。',
    '这里的细微变化不易察觉，往往累积之后才看见。',
  ],
}
