import type { BatchErrorTable } from '../error-data.ts'

const again = '已返回的回答会保留。请重新运行该命令：缺少的部分会放进另一个批次。'

/** Failures of batches, in Chinese. */
export const batchErrors: BatchErrorTable = {
  'models/no-batches': (d) => ({
    problem:
      d.why === 'package'
        ? `${d.model} 通过 LangChain 的软件包调用，不支持批处理。`
        : `${d.model} 的服务器不接受批处理。`,
    remedy:
      '请去掉 --batch，同样的文字会逐条请求。批处理要求 shoal.yaml 中的第一个模型来自 OpenAI 或接口相同的服务器。',
  }),
  'models/batch-busy': (d) => ({
    problem: `另一个“shoal personas --batch”正在 ${d.folder} 中运行。`,
    remedy: '请等它结束，或按 Ctrl-C 结束它；批次会保留，之后本命令会接着处理。',
  }),
  'models/batch-refused': (d) => ({
    problem: `${d.model} 没有接受批次 ${d.batch} 中的任何请求（${d.reason}）。`,
    remedy: '请在服务商的批次列表中查看原因。重新运行命令会提交另一个批次；去掉 --batch 则逐条请求。',
  }),
  'models/batch-unfinished': (d) => ({
    problem: {
      expired: `批次 ${d.batch} 在 ${d.model} 全部回答之前已过期。`,
      cancelled: `${d.model} 的批次 ${d.batch} 在全部回答之前被取消。`,
      missing: `${d.model} 的批次 ${d.batch} 返回时缺少部分回答。`,
    }[d.why],
    remedy: again,
  }),
  'models/batch-gone': (d) => ({
    problem: `${d.model} 的服务器上没有批次 ${d.batch}。`,
    remedy: '另一个项目的密钥看不到它：请使用当初提交它的密钥。如果它已被删除，请重新运行命令以提交另一个批次。',
  }),
}
