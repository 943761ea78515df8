import type { CheckerTexts } from '../en/checker.ts'

/** Why a sentence may not be shown, and what to do, in Chinese. */
export const checkerZh: CheckerTexts = {
  figure: (found) => `“${found}”这个数字在所引事实中没有；请删去，或改用事实中的数字。`,
  slot: (found) => `“${found}”没有对应的事实；只能使用列出的占位符。`,
  unit: (found) => `“${found}”的单位与事实不符；请用事实的单位，且只写一遍。`,
  denominator: (found) => `“${found}”所占的对象不对；请按事实写明占什么的比例。`,
  window: (found) => `“${found}”不是这些事实的时间范围；请删去，或写“统计期内”。`,
  direction: (found) => `“${found}”的方向没有所引的比较支持；请改成相反的方向，或删去比较。`,
  rank: (found) => `“${found}”所说的名次没有事实明确支持；请去掉最高级。`,
  trait: (found) => `“${found}”对客户的判断没有所引事实支持；只写事实说明的内容。`,
  negation: (found) => `“${found}”否定了数字；请直接写事实说明的内容。`,
  name: (found) => `“${found}”不在所引事实中；请使用事实表中的名称，或不写名称。`,
  attribute: (found) => `“${found}”涉及个人属性，所引事实中没有；请删去。`,
  offer: (found) => `“${found}”不是本次活动设定的优惠；请删去。`,
  date: (found) => `“${found}”这个日期在事实和活动中都没有；请删去。`,
  link: (found) => `“${found}”不是活动提供的链接、地址或号码；请删去。`,
  placeholder: (found) => `“${found}”是模板里没有填写的空位；请写成不含空位的句子。`,
  echo: (found) => `“${found}”属于任务说明或回答的格式；请只写句子本身。`,
  'segment-talk': (found) => `“${found}”谈到了客户分群、对客户的观察或顾客自己的数字；请用店铺对顾客说话的口吻来写。`,
  length: (found) => `这句话对它的位置来说太长（“${found}…”）；请写得更短。`,
  incomplete: (found) => `句子不完整（“${found}”）；请写完，并补齐括号和引号。`,
  language: (found, of) => `“${found}”是其他语言或乱码；请全句使用${of === 'zh' ? '中文' : '英文'}。`,
  banned: (found) => `“${found}”是不允许使用的词语或承诺；请换一种说法。`,
  mail: {
    window: (found) => `“${found}”涉及时间，而活动没有给出：只有确知无误时才保留。`,
    trait: (found) => `“${found}”这一说法没有数据或优惠支持：只有确知属实时才保留。`,
  },
}
