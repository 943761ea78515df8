import { anyOf } from '../lexicon/any-of.ts'
import { inOrder } from '../lexicon/in-order.ts'
import { faultsOf, type Rule } from '../rule.ts'

const echoes = [
  anyOf(
    'gi',
    /\bas an? (?:AI|artificial intelligence|language model|assistant)\b/,
    /\bI(?:'m| am) (?:an AI|a language model|sorry|unable|happy to help)\b/,
    /\bI (?:cannot|can't) (?:help|assist|provide|fulfil)\b/,
    inOrder(
      '',
      /\b(?:here (?:is|are)|below (?:is|are)) (?:the|your|a|some|three|two|an?) (?:\w+ )?/,
      [/sentences?|summary|persona|texts?|copy|list|examples?|drafts?|e?-?mails?|json|response/, /answer|translation/],
      /\b/,
    ),
    /^(?:sure|certainly|of course|okay|great question)[,!.:]/,
    /\b(?:let me know if|hope this helps|feel free to ask|as requested|per your (?:request|instructions))\b/,
    /\b(?:system prompt|the prompt|your instructions|the user|fact sheet|fact ids?|json schema|the schema)\b/,
  ),
  anyOf(
    'g',
    /作为(?:一个|一名)?(?:AI|人工智能|语言模型|助手)|我是(?:一个)?(?:AI|人工智能|语言模型)/,
    /(?:以下|下面)(?:是|为)(?:您|你|我|根据|针对|为|一)?[^，。]{0,12}(?:句子|文案|总结|摘要|画像|示例|回答|内容|邮件)/,
    /^(?:好的|当然|没问题)[，！。：,]/,
    /希望(?:这|以上)?(?:对您|对你)?有(?:所)?帮助/,
    /根据(?:您|你)?(?:提供)?的(?:指令|提示|要求)/,
    /提示词|系统提示/,
  ),
  anyOf(
    'gi',
    /\b(?:seem(?:s)? to )?(?:wants?|needs?) from the (?:shop|store)(?=[.!?]?$)/,
    /\b(?:should|could|can) do for (?:them|these customers|the (?:group|segment)|this (?:group|segment))(?=[.!]?$)/,
    inOrder(
      '',
      /^(?:what|how|why) /,
      [/(?:these|the|this) (?:customers|group|segment|shop)/, /they|could|might|to/],
      /\b(?![^.?!]*\b(?:is|are|means?|matters?|counts?|depends?|was|were|remains?|differs?|lies?)\b)/,
      /[^.?!:,\d]*\.?$/,
    ),
  ),
  inOrder(
    'g',
    /(?<!(?:问|决定|了解|知道|看|弄清|确认|告诉|明白|想想)[^，。；]{0,8})/,
    /(?:应该|应当|可以|需要|希望|想要?|能)[^，。；？]{0,14}(?:做|得到|买|要|提供|喜欢)(?:些|到)?什么/,
    /(?=[。.]?$)/,
  ),
  anyOf(
    'gim',
    /```|^\s{0,3}#{1,6}\s|\*\*[^*]+\*\*|^\s*[-*•]\s|^\s*\d{1,2}[.)]\s|"\s*:\s*["[{\d]/,
    /^\s*[[{]\s*"|"\s*[\]}]\s*,?\s*$|\\n|\\u[0-9a-f]{4}/,
    /<\/?(?:p|br|b|strong|em|div|span|a|ul|li|h\d|script|think)\b[^>]*>?/,
    /<\|[^|]*\|>|\[\/?INST\]/,
  ),
]

/** What a model says of itself or of its task, and what is left of the form of its answer. */
export const echoRule: Rule = (reading) => faultsOf(reading, 'echo', echoes, reading.text)
