import type { AngleBrief, copyAnglesEn } from '../en/copy-angles.ts'

/** How an angle is put to a model, in Chinese. */
export const copyAnglesZh: Record<keyof typeof copyAnglesEn, AngleBrief> = {
  favourites: { name: '人气商品', cues: '介绍很多人喜欢的商品，可提到列表里的一件，请读者来看看' },
  thanks: { name: '表达感谢', cues: '真诚道谢，不推销，若有不满意请读者告知' },
  invitation: { name: '邀请', cues: '邀请读者来店里逛逛，轻松自然，不催促' },
  restock: { name: '轻松再次购买', cues: '说明再次购买很方便，可提到列表里的一件商品，实用为主' },
  arrivals: { name: '新品到店', cues: '告诉读者店里来了新东西，引起好奇' },
  service: { name: '帮助与解答', cues: '主动提供帮助：选购、疑问，或任何不顺利的地方' },
}
