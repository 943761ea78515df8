import type { EvalTexts } from '../en/eval.ts'

/** What "shoal eval" says, in Chinese. */
export const evalTexts: EvalTexts = {
  title: (prompt, language, sheets) => `${prompt}（${language}），${sheets} 份事实表`,
  columns: {
    version: '版本',
    holds: '成立的句子',
    faults: '有问题的句子，按种类',
    readability: '可读性',
    distinctness: '区分度',
    specificity: '针对性',
    preference: '偏好',
  },
  rule: '按规则',
  inForce: (version) => `${version}（使用中）`,
  unanswered: (count) => `${count} 个没有回答`,
  kinds: {
    facts: '事实',
    claims: '断言',
    lengths: '过长',
    'opt-out': '放不下退订说明',
    voice: '品牌语气',
    form: '形式',
  },
  preference: ({ preferred, against, ties }) => `${preferred} : ${against}，平 ${ties}`,
  judge: ({ model, language, passed, agreed, found, wonByLength }) =>
    `评判模型 ${model}（${language}）${passed ? '已通过' : '未通过'}考试：调换顺序后意见一致 ${agreed}（需要 80%），发现埋入的问题 ${found}（需要 80%），灌水文本胜出 ${wonByLength}（至多 20%）。`,
  sameModel: '评判模型就是写文本的模型，可能偏爱自己的文字：请用 --judge 指定另一个模型。',
  noJudge: (model) => `${model} 没有参加过评判考试，因此不显示偏好。`,
  noModel: 'shoal.yaml 中没有指定模型：只给按规则写的文本打分。',
  holdsNote:
    '成立的句子：第一次写出时没有问题，尚未退回修改。区分度和针对性为 0 到 1。可读性：英文为 Flesch 易读度，中文为每百个分句中的短句数。',
  preferenceNote: '偏好：由模型担任评判，不知作者，两种顺序各评一次。它不说明顾客会怎么做。',
  next: {
    judge: '下一步：shoal eval --exam，让评判模型参加考试',
    improve: '下一步：shoal prompts improve copy',
    model: '下一步：在 shoal.yaml 中指定模型；做法见 docs/models.md',
  },
}
