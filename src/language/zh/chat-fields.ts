import type { fieldWords as english } from '../en/chat-fields.ts'

/** 问题里可能表示时间、限制、比较或占比的词。 */
export const fieldWords: typeof english = {
  time: /[\d一二三四五六七八九十]|日|天|周|月|季|年|春|夏|秋|冬|节|假|以来|之前|之后|最近|上次|去|今/,
  having: /[\d一二三四五六七八九十]|多|少|超|高于|低于|以上|以下|不到|只|从未|没有/,
  compare: /比|环|同期|变化|增|减|涨|跌|升|降/,
  share: /占|比例|比重|份额|率|百分/,
  order: /[\d一二三四五六七八九十]|最|前|后|排|首|榜|高|低|大|小/,
}
