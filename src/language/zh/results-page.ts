import type { ResultsPageWords } from '../en/results-page.ts'

/** 活动结果页的文字。 */
export const resultsPageWords: ResultsPageWords = {
  title: (campaign, audience) => `${campaign}：${audience}`,
  kicker: '活动结果',
  skip: '跳过目录',
  sections: {
    next: '下一步做什么',
    effects: '每条消息的效果',
    details: '背后的细节',
    believed: '现在的看法',
    readers: '对读者的影响',
  },
  caption: '所有分配到的邮箱，不论消息是否送达',
  footer: (version) =>
    `由 Shoal ${version} 生成。每个邮箱都计入它被分配到的组；95% 区间在 100 次这样的测试中有 95 次包含真实值。`,
}
