import type { AngleBrief, copyAnglesEn } from '../en/copy-angles.ts'

/** How an angle is put to a model, in Chinese. */
export const copyAnglesZh: Record<keyof typeof copyAnglesEn, AngleBrief> = {
  favourites: { name: '人气商品', cues: ['提到列表里一件很多人喜欢的商品', '说说它适合用在哪里', '请读者来看看'] },
  thanks: { name: '表达感谢', cues: ['感谢读者', '说明店里的人看重每一份订单', '若有不满意请读者告知'] },
  invitation: { name: '邀请', cues: ['邀请读者来逛逛', '说明随便看看就好', '时间由读者自己定'] },
  restock: {
    name: '轻松再次购买',
    cues: ['说明以前的订单很快就能再下一次', '提到列表里的一件商品', '告诉读者在哪里能找到'],
  },
  arrivals: {
    name: '货架一览',
    cues: ['告诉读者店里有东西可看', '引起好奇，不说任何东西是新品或刚到', '请读者来看看'],
  },
  service: { name: '帮助与解答', cues: ['主动帮忙选购或解答疑问', '说明有真人回复', '告诉读者直接回信即可'] },
}
