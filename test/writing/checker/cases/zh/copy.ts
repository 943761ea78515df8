import type { RuleCases } from '../case.ts'

const s1 = 'retail-4 S1'
const terms = { offers: ['九折'], codes: ['SPRING'], dates: ['3月31日'], links: ['https://shop.example/spring'] }

/** Copy for customers, and offers. */
export const copyZh: readonly RuleCases[] = [
  {
    rule: 'an offer is one that the campaign defines',
    context: { reader: 'customer', writing: 'words', terms },
    cases: [
      [s1, '', '3月31日前使用 SPRING 享九折。', ''],
      [s1, '', '使用 SPRING 享八折。', 'offer'],
      [s1, '', '全场包邮。', 'offer'],
      [s1, '', '满 200 减 30。', 'offer'],
      [s1, '', '买一送一。', 'offer'],
      [s1, '', '无需花钱就能试用。', 'offer'],
      [s1, '', '送您优惠券。', 'offer'],
      [s1, '', '详情见 https://shop.example/spring 。', ''],
      [s1, '', '详情见 https://shop.example/x 。', 'link'],
    ],
  },
  {
    rule: 'nothing is promised that nobody defined, and nothing told of dealings that nobody knows of',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', '有问题欢迎回信。', ''],
      [s1, '', '您的问题将立即得到回复。', 'offer'],
      [s1, '', '我们会尽快为您安排送货。', 'offer'],
      [s1, '', '感谢您的订单。', ''],
      [s1, '', '感谢您的咨询。', 'trait'],
      [s1, '', '您的订单已提交。', 'trait'],
      [s1, '', '希望您喜欢新买的东西。', 'trait'],
      [s1, '', '欢迎加入我们的大家庭。', 'trait'],
      [s1, '', '欢迎再来逛逛。', ''],
    ],
  },
  {
    rule: 'where no orders are known, nothing is said of a shop',
    context: { writing: 'words' },
    cases: [
      ['telco-4 S1', 'customers', '店铺可能失去这些客户。', 'trait'],
      ['telco-4 S1', 'customers', '找几位客户聊聊。', ''],
    ],
  },
  {
    rule: 'of a product named, customers do not read that they have bought it, nor that it is new',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, 'product:20725.share', '欢迎看看 Lunch Bag Red Retrospot。', ''],
      [s1, 'product:20725.share', '很多人喜欢 Lunch Bag Red Retrospot。再次购买也很方便。', ''],
      [s1, 'product:20725.share', '感谢您选择我们店的 Lunch Bag Red Retrospot。', 'trait'],
      [s1, 'product:20725.share', '要不要再来一份 Lunch Bag Red Retrospot？', 'trait'],
      [s1, 'product:20725.share', '最近推出了一些新品，比如 Lunch Bag Red Retrospot。', 'trait'],
    ],
  },
  {
    rule: 'advice to a marketer may weigh an offer, and states none',
    context: { writing: 'words' },
    cases: [
      [s1, '', '测试不带折扣的消息。', ''],
      [s1, '', '可以考虑发优惠券。', 'offer'],
      [s1, '', '下一单享八折。', 'offer'],
      [s1, '', '为该群体提供包邮。', 'offer'],
    ],
  },
  {
    rule: 'customers read nothing of segments',
    context: { reader: 'customer', writing: 'words' },
    cases: [
      [s1, '', '新品上架，欢迎来看看。', ''],
      [s1, '', '感谢您这样的高价值客户。', 'segment-talk'],
      [s1, '', '根据您的消费等级，为您推荐。', 'segment-talk'],
      [s1, '', '您很久没有下单了。', 'segment-talk'],
      [s1, '', '这里有最好的商品。', 'rank'],
      [s1, '', '绝对让您放心。', 'banned'],
      [s1, '', '不要错过新品。', 'banned'],
    ],
  },
  {
    rule: 'where no figure may stand, none does',
    context: { writing: 'words' },
    cases: [
      [s1, 'frequency.median', '经常下单。', ''],
      [s1, 'frequency.median', '下过 9 单。', 'figure'],
      [s1, 'frequency.median', '下过九单。', 'figure'],
      [s1, 'frequency.median', '六成客户会再来。', 'figure'],
      [s1, 'frequency.median', '下单次数是全体的两倍。', 'figure'],
    ],
  },
]
