import type { QueryCommandText } from '../en/chat-query-command.ts'

/** What "shoal query" says around its figures, in Chinese. */
export const queryCommandZh: QueryCommandText = {
  measures: '指标',
  dimensions: '维度',
  missing: '暂时没有',
  withheld: (rows, threshold) =>
    `有 ${rows} 行背后的客户不足 ${threshold} 位，或与今天已给出的数字差得太少，未显示；--small 可在本机显示。`,
  total: '合计',
  instead: '可以改问：',
  next: '下一步：shoal query … --sql 显示计算过程',
  nextAfterNames: '下一步：shoal query 指标 --by 维度',
}
