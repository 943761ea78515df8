import type { ImportResultTexts } from '../en/import-results.ts'

/** An import in Chinese. */
export const importResults: ImportResultTexts = {
  read: (rows, files, customers) => `已读取 ${files} 的 ${rows} 行数据：共 ${customers} 位客户。`,
  replaces: (before, both) => `本次导入取代了 ${before}；"shoal undo" 可恢复。如需合并计算：shoal import ${both}`,
  contacts: ({ addresses, agreed, refused, unsaid, shared }) =>
    `已知联系方式（历次导入合计）：${addresses} 位客户有邮箱；其邮箱中 ${agreed} 个同意接收邮件，${refused} 个拒绝，${unsaid} 个没有说明，因此不会发送。${shared === undefined ? '' : `${shared} 个邮箱对应多位客户；--identity mailbox 可视为同一人。`}`,
  unusable: (count, rows) => `${count} 个地址不是邮箱地址，无法发送（第 ${rows} 行）。`,
  contact: '联系方式',
  nextReach: '可以写给谁：shoal audience all',
  replacedOrders: (rows) => `再次导出的订单取代了先前的 ${rows} 行。`,
  guests: (rows) => `没有客户编号的订单按邮箱归属：${rows} 行；--identity id 则不计入。`,
  added: (rows, used, newCustomers, moved) =>
    `已追加 ${rows} 行，其中使用 ${used} 行；新增 ${newCustomers} 位客户${moved === undefined ? '' : `，${moved} 位客户所在群体有变化`}。以下为全部文件合计。`,
  layout: (name) => `识别为：${name}。`,
  beside: {
    people: (rows, files, customers) => `客户资料：${files} 共 ${rows} 行，${customers} 位不同的客户。`,
    events: (rows, files, customers, window) => `行为数据：${files} 共 ${rows} 行，涉及 ${customers} 位客户${window}。`,
    reviews: (rows, files, customers, window) =>
      `评价数据：${files} 共 ${rows} 行，涉及 ${customers} 位客户${window}。`,
  },
  besideWindow: (from, to) => `，时间为 ${from} 至 ${to}`,
  kinds: (list) => `行为类型：${list}。`,
  strangers: (rows) => `其中 ${rows} 行的客户在此没有订单：有订单后才计入分析。`,
  laterThanOrders: (last, asOf) =>
    `行为记录到 ${last}，但天数以最后一笔订单次日 ${asOf} 为基准：更晚的行为按该日计。请追加之后的订单，或设置 --as-of。`,
  allStrangers: '该表中几乎没有这里的客户，因此无法说明他们的情况。也许另一列才是客户：--column customer=列名。',
  durations: (seconds) =>
    `时长按${seconds === 1 ? '秒' : seconds === 60 ? '分钟' : seconds === 3600 ? '小时' : '毫秒'}读取。`,
  idle: (count, list) => `另有 ${count} 列在计算中用不到：${list}`,
  skipped: (list) => `未读取：${list}。`,
  whySkipped: { 'no-table': '不是数据表', 'other-columns': '列与第一个工作表不同' },
  used: (used, rejected) => `使用 ${used} 行，剔除 ${rejected} 行。`,
  reasons: (list) => `剔除原因：${list}。`,
  netted: (list) => `已扣减：${list}。`,
  window: (from, to, asOf) => `订单时间为 ${from} 至 ${to}；最近购买天数以 ${asOf} 为基准。`,
  columns: '列：',
  role: (role, why) => `${role}（${why}）`,
  ambiguous: '所有日期既可按“日/月”也可按“月/日”解读，已按“日/月”处理。如有误，请将日期写成 YYYY-MM-DD。',
  rowNumber: (customers) => `没有标识客户的列，因此 ${customers} 个互不相同的行各视为一位客户。`,
  belowZero: (customers) => `有 ${customers} 位客户的退货额不低于购买额；他们仍被保留。`,
  warning: (text) => `注意：${text}`,
  noCurrency: '文件中没有币种，金额不带货币符号；可用 --currency CNY 指定。',
  unused: '未使用',
  attribute: '属性',
  guess: {
    name: '根据列名',
    values: '根据内容',
    configured: '根据您的设置',
    layout: '根据导出格式',
    'no-role': '计算中用不到',
    'maybe-refund': '若为该行的退款额，请用 --column refund=列名 指定',
    varied: '几乎每位客户都不同',
    constant: '所有客户都相同',
    contact: '涉及个人身份或联系方式',
    reach: '用于联系客户，不参与任何数字的计算',
  },
}
