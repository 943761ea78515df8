import type { CommandHelp } from '../en/cli.ts'

/** 分析在别处做过的实验的命令说明。 */
export const experimentHelp: CommandHelp = {
  summary: '分析在别处做过的实验：每条消息起了什么作用，对谁的作用不同',
  options: {
    file: 'CSV、Excel 或 Parquet，每个被分配的人一行，包括什么也没收到或什么也没做的人',
    arm: '说明每人应收到哪条消息的列',
    holdout: '什么也没收到的人在该列中的值',
    metrics: '结果列，用逗号分隔：0 和 1（访问、转化）或金额（消费）',
    by: '事先已知的列，用逗号分隔，按其群体比较效果',
    before: '事先已知的数字列，用逗号分隔，使区间更窄',
    shares: '各组本应有多大，例如 "none=1,mail=2"；不写则不检查',
  },
  example:
    'shoal experiment hillstrom.parquet --arm segment --holdout "No E-Mail" --metrics visit,conversion,spend --by mens,womens,newbie,channel',
}
