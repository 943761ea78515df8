import type { CommandHelp } from '../en/cli.ts'

/** Help of the commands that answer questions about change, segments, customers and campaigns to come, in Chinese. */
export const questionHelp: Record<'change' | 'describe' | 'explain' | 'forecast' | 'holdout', CommandHelp> = {
  change: {
    summary: '说明某个数值在两个时期之间为何变化：由哪些因素构成，哪些分组起了作用',
    options: {
      measure: '数值，名称同 “shoal query”；默认为 revenue',
      from: '后一时期的第一天（YYYY-MM-DD）；默认为最近一个完整月份',
      to: '后一时期的最后一天',
      against: '对照的时期：紧接之前的时期，或去年同期',
      small: '也显示客户很少的组：只给本机上的你看',
    },
    example: 'shoal change revenue --from 2011-11-01 --to 2011-11-30',
  },
  describe: {
    summary: '介绍某个客户群、比较两个客户群，或简要列出全部',
    options: { segment: '客户群的编号或名称；不填则简要列出全部', beside: '另一个客户群的编号或名称，用于比较' },
    example: 'shoal describe S1 --beside S4',
  },
  explain: {
    summary: '说明某位客户为何属于所在的客户群，怎样会换群',
    options: { customer: '客户编号，与 customers.csv 相同' },
    example: 'shoal explain 12347',
  },
  forecast: {
    summary: '在起草之前说明活动可能带来什么，以及不确定性有多大',
    options: {
      segment: '客户群的编号或名称；默认为最适合该目标的客户',
      goal: '活动目标，例如“召回”',
      holdout: '不发送的邮箱比例；默认由简报选定',
    },
    example: 'shoal forecast --segment S4 --goal "win back"',
  },
  holdout: {
    summary: '说明要看出某个效果，对照组需要多大',
    options: {
      segment: '客户群的编号或名称；默认为最适合该目标的客户',
      goal: '活动目标，例如“召回”',
      effect: '要看出的下单比例提高，以百分点计；不填则说明能看出什么',
    },
    example: 'shoal holdout --segment S4 --effect 2',
  },
}
