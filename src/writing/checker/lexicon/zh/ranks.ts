import type { RankWords } from '../rank-words.ts'

const worth = ['monetary.', 'revenue', 'lifetime_value.'] as const
const ordinal = '(?:第\\s?([二三四五六七八2-8])\\s?)?'

export const ranksZh: RankWords = {
  idioms: [
    /最(?:近|后|新|早|初|终|爱|多(?=\s?\ue002)|少(?=\s?\ue002)|多不|好(?:在|把|先|能|不要|是|提前|避免)|多只?$)|花费最多的商品|(?:从|先)[^，。；]{0,8}最(?:大|多|高)的?[^，。；]{0,6}(?:开始|入手|着手)|过去消费最多的客户|第一(?:时间|步|次|印象|眼|单|笔|手|批|封|条)|首(?:单|次|页|选|先|批)|最小起订|最大限度|最大化|消费最多的(?:商品|品类)|最常(?:买|购)/g,
  ],
  words: [
    { pattern: /倒数第\s?([一二三四五六七八1-8])/g, pole: 'bottom' },
    { pattern: new RegExp(`${ordinal}最(?:有价值|值钱|重要|优质|高价值)`, 'g'), pole: 'top', of: worth },
    { pattern: new RegExp(`${ordinal}最(?:忠诚|忠实|频繁|勤|活跃|常下单)`, 'g'), pole: 'top', of: ['frequency.'] },
    { pattern: new RegExp(`${ordinal}最(?:新近|快)`, 'g'), pole: 'bottom', of: ['recency.', 'interpurchase_time.'] },
    {
      pattern: new RegExp(`${ordinal}最(?:久|慢)`, 'g'),
      pole: 'top',
      of: ['recency.', 'interpurchase_time.', 'tenure.'],
    },
    {
      pattern: new RegExp(
        `${ordinal}最(?:低|少|小|短|弱|差|窄|不活跃|不频繁|轻)|末位|垫底|居末|低于(?:其他)?任何|少于(?:其他)?任何`,
        'g',
      ),
      pole: 'bottom',
    },
    {
      pattern: new RegExp(
        `${ordinal}最(?:高|多|大|长|强|广|好|受欢迎|热门|畅销|重|爱买)|首位|居首|居[^，。；]{0,8}之首|之首|首屈一指|名列前茅|位居前列|榜首|(?:排名|位列|位居|排在|列)第一|领先于?所有|(?:高于|多于|超过|胜过)(?:其他)?(?:任何|所有)(?:其他)?(?:群体|客群)?|没有(?:其他|哪个)群体|其他群体都(?:不及|比不上)|冠(?:军|绝)|遥遥领先|人气商品`,
        'g',
      ),
      pole: 'top',
    },
  ],
  places: [
    /(?:排名?|位列|位居|排在|居|列|名列|是)\s?第\s?([一二三四五六七八1-8])(?:位|名)?/g,
    /第\s?([一二三四五六七八1-8])\s?(?:位|名)(?!客户|顾客)/g,
  ],
  ordinals: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8 },
  boasts: [
    /最(?:好|佳|优惠|低价|强|棒|划算|便宜|优质)(?!在|把|先|能|是)|第一品牌|全网最|史上最|独一无二|顶级|极致|国家级|销量第一|无与伦比/g,
  ],
}
