import type { chatPrivacy as english } from '../en/chat-privacy.ts'

/** What is said where figures are kept back, in Chinese. */
export const chatPrivacy: typeof english = {
  'few-customers': (threshold) =>
    `未给出：该数字背后的客户不足 ${threshold} 位（shoal.yaml 的 privacy.minCustomers）。这不等于没有找到。`,
  difference: (threshold) =>
    `与本次对话中先前的回答对照，会透露 1 到 ${threshold - 1} 位客户的情况。请换更大的群体，或差别更大的群体；也可以开始新的对话。`,
  condition: (threshold) =>
    `未给出：满足该条件的客户不足 ${threshold} 位，或除不足此数的客户外全都满足，或全部满足；具体是哪一种不予说明，否则逐步移动界限就能查出某一位客户的数字。请换一个更居中的界限，或不加条件。`,
  picked: (threshold) =>
    `可以给出的各行中没有满足该条件的。是否有因客户不足 ${threshold} 位、或与先前回答对照而未给出的行满足该条件，不予说明。`,
  limits: () =>
    '未给出：这一数字已问过太多不同的界限，再多一个就可能查出单个客户的数字。请再问先前的某个界限，或开始新的对话。',
  audience: (threshold) => `未给出：该受众不足 ${threshold} 位客户，或与先前给出的群体相差不足此数。请换更大的客户群。`,
  reach: (threshold) => `其中可以联系多少人未给出：会透露不足 ${threshold} 位客户的情况。`,
  size: (threshold) => `客户人数未给出：会透露不足 ${threshold} 位客户的情况。`,
  campaigns: (threshold) => `发送组或对照组不足 ${threshold} 位客户的结果未给出。`,
  list: (threshold) => `参照了多少买家、名单含多少客户未给出：会透露不足 ${threshold} 位客户的情况。`,
  full: () => '未给出：已给出的数字太多，无法再判断新的数字会透露什么。请开始新的对话。',
}
