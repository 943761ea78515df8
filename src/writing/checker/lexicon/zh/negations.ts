import { anyOf } from '../any-of.ts'
import type { NegationWords } from '../negation-words.ts'

export const negationsZh: NegationWords = {
  words: anyOf(
    'g',
    /并非|并不|并没有|从不|从未|没有|没(?!准)|未(?!来(?!自)|必)/,
    // 不 within other words, and bounds.
    /不(?!同|过|仅|止|断|少|错|妨|管|论|久|必|满|到|足|(?:超过|低于|少于|高于|多于)\s?(?:约|近)?\s?\ue002|及)/,
    /无(?!论|疑|须|数|纸|线|缝|限|形|人机)|非(?!常|凡|得)|绝非|毫无/,
  ),
  allowed: anyOf(
    'g',
    // No difference: the rule on directions holds it.
    /(?:没有?|无|未见)(?:明显|显著|清楚|太大)?(?:的)?(?:差异|差别|区别)/,
    /差异不(?:明显|显著|大)|不(?:明显|显著)|不同(?:的)?|相差无几|无几/,
    // A bound.
    /不(?:超过|多于|少于|低于|高于)(?=\s?(?:约|近)?\s?\ue002)|不低于购买金额|不(?:到|足)/,
    // Nothing bought since, nor anything after the first order.
    /(?:未|没有?|没再|不再)(?:再)?(?:下单|购买|下过单|复购|回购|光顾|来过|下新单)/,
    /(?:没有|无)(?:任何)?(?:新的?|后续|再次)?(?:订单|复购|行为|动静|购买|新单|消费记录)/,
    /尚未(?:再)?(?:下单|复购)|未(?:复购|下单)的?时间|没有再来|尚无|不活跃/,
    /没有(?:任何)?一(?:单|笔|件|次|位|个)/,
    // A place among the segments: the rule on ranks holds it.
    /(?:没有|无)其他群体|没有(?:哪个|任何(?:其他)?)群体/,
    // Levels and lengths that are told by their opposite.
    /不多(?!于)|不高(?!于)|不大(?!于)|不长|不久|不够|不稳定/,
    // Ways of speaking that deny no figure.
    /而不是|而非|不只|没有说|毫无疑问|无疑|没有满足|不会打招呼|会不会|还不确定|难以/,
    /不(?:例外|容忽视|可忽视|在少数|如|合适|适合|容易)|不(?:能|可)(?:回避|忽视|忽略|避免)/,
  ),
}
