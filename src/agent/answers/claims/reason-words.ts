import type { Language } from '../../../language/language.ts'
import { anyOf } from '../../../writing/checker/lexicon/any-of.ts'
import { wordsOf } from '../../../writing/checker/lexicon/words-of.ts'

/** Words that give a reason, a judgement, advice or a forecast. A result of figures bears out none of them: what explains a change is a tool of its own. */
export const reasonWords: Record<Language, RegExp> = {
  en: wordsOf(
    'gi',
    /because|due to|owing to|thanks to|caused?(?: by)?|driven by|drives?|driving|result(?:s|ed|ing)? (?:in|from|of)|as a result/,
    /reflect(?:s|ing)?|suggest(?:s|ing)?|indicat(?:e|es|ing)|impl(?:y|ies|ying)|show(?:s|ing) that|mean(?:s|ing) that|so that/,
    /contribut(?:e|es|ed|ing) to|lead(?:s|ing)? to|impact(?:s|ed)?|influenc\w+|explain(?:s|ed)?|attribut\w+|therefore|thus|hence/,
    /significant(?:ly)?|notabl[ey]|remarkabl[ey]|strong(?:ly|est|er)?|weak(?:ly|er|est)?|impressive|substantial(?:ly)?|considerabl[ey]/,
    /key|crucial|important|importance|vital|critical|popular(?:ity)?|preferr?ed|prefer(?:s|ence)?|favou?r(?:s|ite|ites)?|healthy|valuable/,
    /diverse|balanced|stead(?:y|ily)|stable|consistent(?:ly)?|loyal(?:ty)?|trend(?:s|ing)?|potential|opportunit(?:y|ies)|success\w*/,
    /should|could|would|might|may|must|ought|consider|recommend(?:ed|s)?|advis\w+|focus(?:ing)? on|needs? to|worth/,
    /will|likely|unlikely|expect(?:ed|s)?|predict(?:ed|s)?|forecast(?:s|ed)?|future|soon|probabl[ey]|seems?|appears?|going to/,
    /overall performance|market share|demand|interest(?:ed)? in|engag\w+|satisf\w+|season\w*/,
  ),
  zh: anyOf(
    'g',
    /因为|由于|导致|得益于|归因|归功|原因|所以|因此|因而|从而|使得|受[^，。]{0,8}影响|推动|带动|拉动/,
    /说明|表明|反映|意味着|显示出|体现|可见|证明|暗示|代表着/,
    /显著|明显|突出|强劲|强大|疲软|可观|惊人|重要|关键|核心|热门|受欢迎|青睐|偏好|喜爱|喜欢|健康|优秀|良好/,
    /稳定|平稳|均衡|持续|忠诚|趋势|潜力|机会|成功|价值巨大|活跃/,
    /应该|应当|应|建议|可以|需要|考虑|值得|必须|不妨|最好|推荐|关注/,
    /将会|将|预计|预期|预测|未来|可能|或许|也许|大概|有望|似乎|看来/,
    /市场份额|需求|兴趣|满意|季节/,
  ),
}
