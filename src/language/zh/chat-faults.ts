import type { readingFaults as english } from '../en/chat-faults.ts'

/** 调用与问题不符时告诉模型的话。 */
export const readingFaults: typeof english = {
  again: '这次调用与问题不符。请改正后重新选择：',
  'measure-unasked': (id) => `问题没有问指标 ${id}。`,
  'measure-ignored': (id) => `问题问的是指标 ${id}。`,
  'dimension-unasked': (id) => `问题没有要求按 ${id} 拆分。`,
  'dimension-ignored': (id) => `问题要求按 ${id} 拆分。`,
  'filter-unasked': (dimension, value) => `问题没有提到 ${dimension} ${JSON.stringify(value)}。`,
  'filter-ignored': (dimension, value) => `问题提到了 ${dimension} ${JSON.stringify(value)}：请按它筛选。`,
  'time-unasked': '问题没有提到时间：不要写 time。',
  'time-differs': '时间与问题所说的不同。',
  'figure-unasked': (id) => `问题没有对 ${id} 设这样的限制：不要写进 having。`,
  'figure-ignored': (id) => `问题对 ${id} 有限制：请写进 having。`,
  'limit-differs': '条数或排列方向与问题不同。',
  'share-differs': '是否求占比与问题不同。',
  'comparison-differs': '比较的对象与问题不同。',
  'words-ignored': (words) => `调用中没有任何内容对应：${words}。`,
  'tool-uncalled': (tool) => `问题中没有需要工具 ${tool} 的词。`,
  'value-unasked': (value) => `问题没有提到 ${JSON.stringify(value)}。`,
}
