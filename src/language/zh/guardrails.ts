import type { GuardrailTexts } from '../en/guardrails.ts'
import { spaced } from './spaced.ts'

/** 护栏指标的中文文案。 */
export const guardrailTexts: GuardrailTexts = {
  measures: { 'opt-outs': '退订', complaints: '投诉', score: '平均满意度' },
  against: { holdout: '对照组', others: '其他版本' },
  points: (difference) => `${difference} 个百分点`,
  heard: ({ arm, measure, value, reference, against }) =>
    `版本 ${arm} 的${measure}：${value}，${against}为 ${reference}。`,
  verdicts: {
    holds: ({ bound, margin }) => `在可接受范围内：最多差 ${bound}，可接受 ${margin}。`,
    open: ({ margin }) => `尚不能确定：可能比可接受的 ${spaced(margin)}更差，也可能不会。`,
    stops: ({ worse, bound, margin }) =>
      `无论收益如何，停用此版本：差 ${worse}（至少 ${bound}），而可接受的是 ${margin}。`,
    unknown: () => '没有可比较的数据。',
  },
  unknown: (arm) => `版本 ${arm}：退订、投诉和评分均无数据。`,
}
