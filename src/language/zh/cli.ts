import type { CliTexts } from '../en/cli.ts'
import { serveHelp } from './chat-serve.ts'
import { talkHelp } from './chat-terminal.ts'
import { aroundDeliveryHelp } from './cli-around-delivery.ts'
import { campaignHelp } from './cli-campaigns.ts'
import { correctionHelp } from './cli-chat-corrections.ts'
import { queryHelp } from './cli-chat-query.ts'
import { questionHelp } from './cli-chat-questions.ts'
import { sqlHelp } from './cli-chat-sql.ts'
import { experimentHelp } from './cli-experiment.ts'
import { learningHelp } from './cli-learnings.ts'
import { promptHelp } from './cli-prompts.ts'
import { resultsHelp } from './cli-results.ts'
import { writingHelp } from './cli-writing.ts'

const importHelp = {
  column: '指定某列的含义，例如 customer=客户编号；可重复使用',
  table: '文件的内容（orders、customers、events、reviews），用于自动识别有误时',
  asOf: '计算最近购买天数的基准日（YYYY-MM-DD）；默认：最后一笔订单的次日',
  currency: '订单有多种货币时保留的货币',
  keepDuplicates: '保留所有列都相同的重复行',
  keepFees: '保留邮费、手续费、手工录入和测试行',
  keepZeroPrices: '保留金额为零的行',
  returns: 'net：从客户总额中扣除退货；ignore：忽略退货',
  identity: '如何识别客户：id；guests：无编号时用邮箱；mailbox：共用邮箱者视为一人',
  fill: '缺失数值的填充方式',
}

const segmentHelp = {
  k: '群体数量；默认在 3 到 8 之间自动选择',
  features: '用于分群的特征，以逗号分隔；默认：recency,frequency,monetary',
  seed: '随机数种子；种子相同则分群结果相同',
  winsor: '两端各截断的比例；默认 0.01，0 表示不截断',
  raw: '按原始单位分群，不取对数、不标准化',
  centers: '初始中心的 CSV 文件，每个特征一列',
  trace: '打印每次迭代的中心和距离',
}

/** The command line in Chinese. */
export const cli: CliTexts = {
  tagline: '从订单导出到客户分群与画像。每个数字都由计算得出，绝无编造。',
  usage: '用法：',
  commands: '命令：',
  options: '选项：',
  arguments: '参数：',
  globalOptions: '所有命令通用的选项：',
  usages: { program: '命令 [选项]', command: '[选项]' },
  example: '示例：',
  start: '初次使用？"shoal run orders.csv" 会在新文件夹中完成全部步骤。',
  globals: {
    workspace: '工作区文件夹（默认：当前文件夹）',
    lang: '提示和报告的语言：en 或 zh',
    json: '只输出一个 JSON 文档',
    help: '显示帮助',
    version: '显示版本',
  },
  actions: {
    ...talkHelp,
    ...serveHelp,
    run: {
      summary: '一步完成：在新文件夹中导入、分群并生成报告',
      options: {
        files: '订单导出或客户表：CSV、Excel、JSON、Parquet、.gz、.zip；可为多个文件、文件夹或通配符',
        into: '工作文件夹；默认以文件名新建',
        force: '在已有的工作区中进行；可用 "shoal undo" 撤销',
        report: '不生成报告',
        ...importHelp,
        ...segmentHelp,
      },
      example: 'shoal run 订单.csv --into 春季',
    },
    init: {
      summary: '新建工作区',
      options: { directory: '新工作区的文件夹', kind: '客户属于哪类业务；据此设定用词、要预测的结果和目标' },
      example: 'shoal init 春季',
    },
    import: {
      summary: '读取并清洗导出文件；之前的内容保留，可撤销',
      options: {
        files: 'CSV、Excel、JSON、Parquet、.gz 或 .zip 文件、文件夹或通配符',
        append: '将文件追加到已有数据，并按现有群体为客户归类',
        remap: '与 --append 同用：连同之前的文件重新读取，各列的含义、类型和日期按全部数据判定',
        ...importHelp,
      },
      example: 'shoal import "exports/*.csv" --column customer=会员号',
    },
    segment: {
      summary: '按购买行为对客户分群',
      options: { ...segmentHelp, learned: '让与消息效果有关的特征更重要：依据对现有群体的经验' },
      example: 'shoal segment --k 4',
    },
    name: {
      summary: '为群体起一个自己的名字；重新分群后名字仍保留',
      options: { segment: '群体编号，例如 S1', as: '新名称' },
      example: 'shoal name S1 --as "老主顾"',
    },
    value: {
      summary: '计算客户价值：至今的，以及今后几个月的；写入 report/value.csv',
      options: {
        horizon: '向前看几个月；默认 12',
        discount: '一年后的钱打多少折扣（比例）；默认 0.1',
        margin: '付清货款后收入剩下的比例，40% 写作 0.4；默认取自订单中的商品成本',
        cutoff: '用来检验预测的时段的第一天（YYYY-MM-DD）；默认为最后三分之一',
      },
      example: 'shoal value --margin 0.4',
    },
    predict: {
      summary: '预测谁会购买、流失或违约，检验并说明原因',
      options: {
        outcome: '要预测的列；订单可用 buys（会购买）、churns（会流失）或 spend（消费额）；默认 buys',
        is: '该列中算“是”的值',
        days: '向前预测多少天（用于订单）；默认 90',
        costMiss: '漏掉一个“是”的代价；默认 1',
        costFalseAlarm: '误判为“是”的代价；默认 1',
        without: '不使用的列，用逗号分隔',
        trust: '事先确实已知的列，不再作泄漏检查',
        withSensitive: '使用性别、来源地、婚姻状况和年龄，默认不使用',
        customer: '说明这位客户的原因，以及怎样会改变判断',
        seed: '随机数的起点',
      },
      example: 'shoal predict --outcome buys --days 90',
    },
    report: { summary: '生成报告、画像和客户名单', options: {}, example: 'shoal report --lang zh' },
    recommend: {
      summary: '为每位客户和每个群体推荐商品，找出谁会想要某商品，预测需求',
      options: {
        mode: 'new：没买过的商品（默认）；repurchase：买过的商品；both：两者',
        top: '为每位客户推荐多少种商品；默认：10。文件中的 score 只用于排列同一位客户的商品，不能在客户之间比较；hit_rate_of_rank 是再次下单的客户购买该名次商品的比例',
        method:
          'own（该客户最常买）、popularity（最多客户买）、users（相似客户买过）、items（与所购商品相似）或 ease（常与所购商品一起买）；默认：在最近一单上表现最好的一种',
        segment: '只看这个群体，如 S1；结果另存为一个文件',
        like: '新商品与这些商品相似：按编号或名称列出，用逗号分隔，按想要的可能性为客户排序',
        firstCustomers: '用新商品最初的买家为客户排序：含 customer 列的 CSV 文件',
        demand: '预测这么多天内每种商品会卖出多少件；有去年同期数据时据此调整',
      },
      example: 'shoal recommend --like 85123A,22423',
    },
    audience: {
      summary: '说明受众包含哪些客户，并统计到邮箱的每一步',
      options: {
        expression: '目标客户，例如 "segment:S1 and recency > 60"（见 docs/audience.md）',
        goal: '活动目标，例如 win-back 或 reward；部分目标会排除最近刚下单的客户',
        channel: '联系渠道：email、push 或 sms',
        contacts: '含 customer、email、consent 列的 CSV 文件；默认用导入的联系方式',
      },
      example: 'shoal audience "segment:S1 且 订单数 >= 2"',
    },
    ...campaignHelp,
    ...queryHelp,
    ...sqlHelp,
    ...questionHelp,
    ...correctionHelp,
    ...learningHelp,
    send: {
      summary: '显示活动将发送的内容；加上 --send 则通过邮件发送',
      options: {
        campaign: '活动，如 C1',
        contacts: '联系人 CSV 文件，列为 customer、email，可选 consent；默认使用导入时得到的联系方式',
        send: '真正发送；活动须已批准，且 shoal.yaml 中已设置 delivery',
        once: '与 --send 同用：一分钟内没有可发的（限额、安静时段）就结束，不等待；供 cron 使用',
        anyway: '即使发件域名无法证明身份也发送（见 shoal sender）',
        by: '由谁发送，记入历史；默认：shoal.yaml 中的 campaigns.by，否则为本机用户',
        remaining: '继续一个已暂停的活动，发给剩下的人',
      },
      example: 'shoal send C1 --contacts contacts.csv',
    },
    results: {
      summary: '用活动之后的订单与对照组比较，衡量效果并记下经验',
      options: {
        campaign: '活动，如 C1；import：读入返回的结果；programme：全部活动与长期对照组比较',
        ...resultsHelp,
        days: '计入多少天的订单；不填：按简报中的天数',
      },
      example: 'shoal results C1 --orders orders-since.csv',
    },
    experiment: experimentHelp,
    ...aroundDeliveryHelp,
    status: { summary: '查看现有内容、哪些已过期、下一步做什么', options: {}, example: 'shoal status' },
    forget: {
      summary: '将一位客户从此处保存的一切中永久删除',
      options: { customer: 'customers.csv 中的客户编号' },
      example: 'shoal forget K0042',
    },
    watch: {
      summary: '监视文件夹，新文件到达即追加，直到按 Ctrl-C',
      options: { directory: '存放导出文件的文件夹', once: '只查看一次，追加已有文件后结束' },
      example: 'shoal watch exports',
    },
    undo: {
      summary: '撤销上一次导入、分群或命名',
      options: { look: '只说明会撤销什么，以及哪些活动与之相关' },
      example: 'shoal undo --look',
    },
    clean: {
      summary: '删除不再需要的数据',
      options: { history: '同时删除最近一次之前的所有导入；此后无法撤销到更早' },
      example: 'shoal clean --history',
    },
    doctor: { summary: '检查 Shoal 所需的一切是否齐备完好', options: {}, example: 'shoal doctor' },
    config: {
      summary: '检查 shoal.yaml，或显示当前生效的设置',
      options: { what: 'check 或 show' },
      example: 'shoal config check',
    },
    ...writingHelp,
    ...promptHelp,
  },
  stages: {
    reading: '正在读取文件',
    cleaning: '正在识别各列格式',
    counting: '正在清洗数据并汇总客户',
    features: '正在计算特征',
    grouping: '正在分群',
    recommending: '比较客户的购买',
    describing: '正在描述各群体',
    asking: '正在写作',
    sending: '正在发送',
    writing: '正在生成报告',
  },
  portion: (done, total, secondsLeft) =>
    `${done}/${total}${secondsLeft === undefined ? '' : secondsLeft < 60 ? '，剩余不到一分钟' : `，约剩 ${Math.round(secondsLeft / 60)} 分钟`}`,
}
