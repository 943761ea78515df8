import { inOrder } from '../lexicon/in-order.ts'
import { faultsOf, type Rule } from '../rule.ts'
import { overlaps } from '../span.ts'

/** Latin words that Chinese writers use as they are. */
const loanwords = inOrder(
  '',
  /^/,
  [
    /APP|TD|VIP|SKU|SPU|SMS|RFM|ID|OK|WiFi|Wi-Fi|AI|B2B|B2C|O2O|C2C|GMV|ROI|CRM|EDM|DIY|KOL|CD/,
    /DVD|USB|PDF|FAQ|Q|A|H5|IP|PC|UI|LOGO|logo|app|App|K|T恤|T|pcs|vs|kg|g|cm|mm|ml|GBP|USD|EUR/,
    /CNY|RMB|GPS|NPS|LTV|AOV|email|Email|EMAIL|E-mail|iOS|Android|iPhone|Excel|Shoal|P|S/,
  ],
  /$/,
)

/** A text is in its language: no Chinese in English, no English beyond names in Chinese, nothing garbled. */
export const languageRule: Rule = (reading) => {
  const garbled = faultsOf(
    reading,
    'language',
    [/\ufffd+|[ÃÂâ][\u0080-\u00bf€™œž]{1,3}|锟斤拷|烫烫烫|(?:(?![\n\r\t\u200d])[\p{Cc}\p{Cf}])+/gu],
    reading.text,
  )
  const foreign =
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Greek}]{2,}/gu
  const wrong =
    reading.context.language === 'en'
      ? faultsOf(reading, 'language', [/[\p{Script=Han}，。；：！？、（）]+/gu, foreign])
      : [
          ...faultsOf(reading, 'language', [/[A-Za-z][A-Za-z'-]*/g]).filter(({ found }) => !loanwords.test(found)),
          ...faultsOf(reading, 'language', [foreign]),
          ...(/\p{Script=Han}/u.test(reading.text) ? [] : faultsOf(reading, 'language', [/^.+$/gs], reading.text)),
        ]
  const isSettled = (fault: { start: number; end: number }): boolean =>
    reading.slots.some((slot) => overlaps(slot, fault)) || reading.figures.some((figure) => overlaps(figure, fault))
  return [...garbled, ...wrong.filter((fault) => !isSettled(fault) && !/^(?:https?|www)/.test(fault.found))]
}
