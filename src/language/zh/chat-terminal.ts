import type { TerminalTexts } from '../en/chat-terminal.ts'
import type { CommandHelp } from '../en/cli.ts'

/** 对话类命令的帮助。 */
export const talkHelp: Record<string, CommandHelp> = {
  ask: {
    summary: '用自己的话提一个问题',
    options: {
      question: '问题，中文或英文，请加引号',
      talk: '接着之前的对话，这样“那法国呢？”也能听懂',
      sql: '完整显示答案的由来：文字说明、查询、SQL',
      lift: '客户数很少的数字也显示；是否只留在本机由您决定',
    },
    example: 'shoal ask "哪五个国家的销售额最高？"',
  },
  chat: {
    summary: '在终端里就这里的客户进行对话',
    options: { talk: '接着之前的对话', lift: '客户数很少的数字也显示', menu: '先打开引导菜单' },
    example: 'shoal chat',
  },
  mcp: {
    summary: '通过模型上下文协议（MCP）向聊天应用提供这些能力',
    options: {
      http: '在本机以 HTTP 提供服务（需令牌），而不是标准输入输出',
      port: '--http 的端口；默认任取一个空闲端口',
      allowWrites: '也提供会写入工作区的能力，如起草简报',
      allowSends: '也提供批准和发送活动的能力',
    },
    example: 'shoal mcp --workspace spring',
  },
}

/** 终端对话的中文文字。 */
export const terminalTexts: TerminalTexts = {
  welcome: (shop, model, days) => [
    `${shop}${days === undefined ? '' : `，订单日期 ${days}`}。`,
    model === undefined
      ? '未设置模型：问题按规则理解，/menu 可一步步选择所有内容。'
      : `模型：${model}。数字都在本机计算，不由模型给出。`,
    '用自己的话提问即可；/help 列出命令，Tab 补全名称，Ctrl-C 停止当前回答。',
  ],
  prompt: '> ',
  stages: { reading: '正在理解问题', asking: '正在询问模型', computing: '正在计算', writing: '正在撰写' },
  readAs: (text) => `理解为：${text}`,
  marks: {
    interpretation: (text) => `解读：${text}`,
    caution: (text) => `注意：${text}`,
    next: (text) => `下一步：${text}`,
  },
  byModel: '〔模型〕',
  links: (label, path) => `另见：${label}（${path}）`,
  found: (rows, dates) => `${rows}${dates === undefined ? '' : `，${dates}`}。查看由来：/how`,
  asOf: (date) => `截至 ${date}`,
  withheldRows: (count) => `有 ${count} 行未显示：背后的客户太少。`,
  moreRows: (count) => `……另有 ${count} 行`,
  outcomes: {
    cannot: (missing) => `这里无法回答。${missing}`,
    withheld: (reason) => `出于隐私未显示。${reason}`,
    refused: (reason) => `未执行。${reason}`,
    failed: (sentence, remedy) => `出错了。${sentence}${remedy}`,
  },
  options: '可以这样问（输入编号）：',
  yesOrNo: '要执行吗？（是/否）',
  yesOrNoPlain: '是或否：',
  yes: ['是', '好', '要', '执行', 'y', 'yes'],
  no: ['否', '不', '不要', '不用', 'n', 'no'],
  notDone: '什么都没有做。',
  stopped: '已停止。',
  stopHint: '再按一次 Ctrl-C、按 Ctrl-D 或输入 /quit 即可离开。',
  bye: (talk) => `对话已保存为 ${talk}：用“shoal chat --talk ${talk}”继续。`,
  unknownCommand: (command) => `没有 ${command} 这个命令；/help 列出所有命令。`,
  needsName: (command) => `${command} 需要对话编号；/talks 列出所有对话。`,
  commands: {
    help: '显示这些命令',
    how: '上一个答案的由来：文字说明、查询、SQL',
    sql: '每个答案都显示由来，或不再显示',
    keep: '以后都这样回答这个问题',
    talks: '列出所有对话',
    resume: '继续某个对话：/resume 编号',
    export: '把对话写成 Markdown：/export [文件]',
    delete: '删除对话：/delete [编号]',
    new: '开始新的对话',
    menu: '一步步选择可以问的内容',
    language: '用中文或英文回答：/language en|zh',
    lift: '客户数很少的数字也显示，或不再显示',
    quit: '离开',
  },
  keep: '记住这个回答',
  nothingYet: '还没有提过问题。',
  nothingComputed: '上一个答案没有进行计算。',
  noTalks: '还没有对话。',
  talk: (title, turns, at) => `${title}（${turns} 个问题，${at}）`,
  resumed: (title, turns) => `继续“${title}”，已有 ${turns} 个问题。`,
  exported: (path) => `已写入 ${path}。`,
  newTalk: '下一个问题开始新的对话。',
  notExported: (path) => `${path} 无法写入或已存在。请换一个文件：/export 文件`,
  confirmDelete: (title) => `彻底删除“${title}”吗？（是/否）`,
  deleted: '已删除。',
  sqlShown: (on) => (on ? '每个答案都会显示由来。' : '答案不再显示由来。'),
  lifted: (on) =>
    on ? '从现在起也显示客户数很少的数字。仅供您本人查看：其中可能认出个人。' : '客户数很少的数字重新不再显示。',
  languageIs: '从现在起用中文回答。',
  menu: {
    title: '想了解什么？',
    pick: '编号（回车离开菜单）：',
    because: '没能读懂这个问题。以下是可以问的全部内容：',
    hint: '/menu 列出可以问的全部内容。',
    optional: '回车：略过',
    choices: '编号或名称，用逗号分隔：',
    oneOf: (count) => `1 到 ${count}，或名称：`,
    number: '一个数字：',
    date: (from, to) => `日期，如 ${from} 到 ${to}，或月份（2011-09）、年份、“最近3个月”：`,
    needed: '这一项必填。',
    filter: '如 country = France；多个用分号分隔，!= 表示除外：',
    unknownName: (name, like) => `没有“${name}”${like.length === 0 ? '。' : `；有 ${like.join('、')}。`}`,
    goOn: '已离开菜单。',
    fault: '不合要求。请再试一次，或按回车略过。',
  },
}
