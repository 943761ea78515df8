import { z } from 'zod'
import { plainHeader } from '../sources/plain-header.ts'

/** What an event is taken for. */
export const EventGroup = z.enum(['visit', 'cart', 'interaction', 'other'])
export type EventGroup = z.infer<typeof EventGroup>

/** Kinds of events as exports name them, lower case without spaces and punctuation; only the very name counts. */
const words: Record<Exclude<EventGroup, 'other'>, readonly string[]> = {
  visit: [
    'visit',
    'visits',
    'view',
    'pageview',
    'pageviewed',
    'productview',
    'viewproduct',
    'viewedproduct',
    'viewitem',
    'viewitemlist',
    'itemview',
    'detailview',
    'session',
    'sessionstart',
    'browse',
    'browsing',
    'activeonsite',
    'appopen',
    'screenview',
    'pv',
    'uv',
    '浏览',
    '访问',
    '查看',
    '浏览商品',
    '商品浏览',
    '打开应用',
  ],
  cart: [
    'cart',
    'addtocart',
    'addedtocart',
    'productadded',
    'addcart',
    'basket',
    'addtobasket',
    'begincheckout',
    'checkoutstarted',
    'startedcheckout',
    'initiatecheckout',
    '加购',
    '加购物车',
    '加入购物车',
    '购物车',
  ],
  interaction: [
    'social',
    'like',
    'likes',
    'share',
    'shared',
    'comment',
    'follow',
    'followed',
    'fav',
    'favorite',
    'favourite',
    'addtowishlist',
    'wishlist',
    'mention',
    'post',
    'reply',
    '收藏',
    '点赞',
    '分享',
    '转发',
    '评论',
    '关注',
    '互动',
  ],
}

/** What a kind of event is taken for, by its name. */
export function eventGroup(type: string): EventGroup {
  const plain = plainHeader(type)
  return EventGroup.options.find((group) => group !== 'other' && words[group].includes(plain)) ?? 'other'
}
