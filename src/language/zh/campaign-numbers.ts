import type { NumberWords } from '../en/campaign-numbers.ts'

/** 营销活动数字的依据（中文）。 */
export const numberWords: NumberWords = {
  offer: {
    asked: (offer) => `优惠由你指定：${offer}。`,
    unweighed: '不发优惠券：该目标不需要。',
    uncounted: '不发优惠券：这里无法统计有多少人本来就会下单，因此无法判断是否划算。',
    pays: (offer, gain, breakEven, lift) =>
      `${offer}：与不带优惠的同一消息相比，预计多带来 ${gain}。因优惠而购买的人达到收件人的 ${breakEven} 即可回本，预计为 ${lift}。`,
    cannibalisation: (depth, given, share, less, chance) =>
      `不发优惠券。考察过的最佳折扣（让利 ${depth}）会向本来就会购买的人让出 ${given}（占使用优惠码者的 ${share}）。与不带优惠的同一消息相比，预计少赚 ${less}；它能赢得多少并不确定，少赚的可能性为 ${chance}。`,
  },
  holdout: {
    asked: (share) => `对照组比例由你指定：${share}。`,
    usual: (share) => `${share}，常用比例：这里无法统计有多少人本来就会下单。`,
    because: (share, why) => `对照组占 ${share}。${why}`,
  },
  variants: {
    one: '一个版本：只有一个角度可试。',
    asked: (count) => `版本数由你指定：${count} 个。`,
    tell: (count, effect) => `${count} 个不同角度的版本：两者相差达到 ${effect}时，100 次这样的测试中有 80 次能发现。`,
    cannot: (effect) =>
      `一个版本：两个版本之间相差要达到 ${effect}，100 次测试中才有 80 次能发现，而预计不会有这么大的差别。`,
    uncounted: '一个版本：这里无法统计有多少人本来就会下单，因此无法判断测试能否区分两个版本。',
  },
  stock: (short) => `可能缺货：${short}。`,
  stockFine: '所列商品预计都不会缺货。',
  short: (name, expected, there, chance) => `${name}（预计售出 ${expected}，库存 ${there}，缺货可能性 ${chance}）`,
}
