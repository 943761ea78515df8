import type { TraceTexts } from '../en/trace.ts'

/** Words of the trace in Chinese. */
export const traceTexts: TraceTexts = {
  iteration: (k, iteration) => `k = ${k}，第 ${iteration} 次迭代`,
  centre: (number, cells) => `中心 ${number}：${cells.join('，')}`,
  distances: (shown, more) => `距离：${shown.join('，')}${more > 0 ? `，另有 ${more} 个` : ''}`,
}
