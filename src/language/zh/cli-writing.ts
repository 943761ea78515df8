import type { CommandHelp } from '../en/cli.ts'

/** Help of the commands that write about segments, and of models, in Chinese. */
export const writingHelp: Record<'personas' | 'check' | 'models' | 'privacy', CommandHelp> = {
  personas: {
    summary: '写出每个群体是谁、该对其说什么；写入 report/personas.*',
    options: {
      by: '按国家、品类、价值层级或某列的取值分别分群，并逐一写作',
      languages: '写作语言，用逗号分隔：en,zh',
      variants: '每篇写几个版本；默认 1',
      copy: '不写邮件、推送和短信',
      angles: '每个群体写几则信息，1 到 3，角度各不相同；默认 3',
      formats: '要写的文件，默认 html,md,json,csv，可选 html,md,json,csv,pptx,pdf',
      plan: '只说明需要多少次调用、多少 token 和费用，不写作',
      budget: '最多花费多少，以 shoal.yaml 中价格的币种计',
      budgetTokens: '最多使用多少 token，发送和写出合计',
      batch: '把问题作为 OpenAI 批次提交，最长 24 小时；再运行同一命令即可继续',
      once: '与 --batch 同用：取回已有的回答，提交缺少的，不等待',
    },
    example: 'shoal personas --by country --languages en,zh --variants 3',
  },
  check: {
    summary: '把您写的或改过的文字与某个群体的事实核对',
    options: {
      file: '纯文本或 Markdown',
      segment: '文字所写的群体，例如 S1',
      reader: '给谁看：marketer 或 customer；顾客不应读到分群、数字或没有安排的优惠；默认 marketer',
    },
    example: 'shoal check mail.txt --segment S1 --reader customer',
  },
  models: {
    summary: '列出模型及已知情况，或让模型参加决定写作方式的考核',
    options: { task: 'list 列出；exam 考核' },
    example: 'shoal models exam',
  },
  privacy: {
    summary: '显示将发送给模型的全部内容',
    options: {
      segment: '只看一个群体，例如 S1',
      by: '按国家、品类、价值层级或某列的取值分别分群，同 shoal personas',
      languages: '将用哪些语言撰写，用逗号分隔：en,zh',
    },
    example: 'shoal privacy S1',
  },
}
