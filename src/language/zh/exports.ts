import type { ExportTexts } from '../en/exports.ts'

/** 导出的中文文案。 */
export const exportTexts: ExportTexts = {
  file: (variant, path, mailboxes) => `版本 ${variant}，${mailboxes} 个邮箱：${path}`,
  withoutBody: (tool, campaign) =>
    `文件中没有邮件正文：${tool} 的字段放不下。请从 ${campaign} 的简报中复制到那里的邮件里。`,
  held: (count) => `对照组 ${count} 个邮箱，不在任何文件中。`,
  noneHeld: (share) =>
    `警告：没有对照组，邮箱太少，其中的 ${share} 不足一个。这次活动带来的效果将无法与本来就会发生的区分开。`,
  suppressed: (count) => `${count} 个邮箱不得联系（退订、退信、拒绝、上限），不在任何文件中。`,
  elsewhere: (count) => `${count} 个邮箱已由 "shoal send" 发送或导出给其他工具，不在任何文件中。`,
  leftOut: (count) =>
    `剔除 ${count} 个，该工具无法识别：没有编号、地址或带国家代码的号码，或会被电子表格当作公式运行。`,
  capped: (count) => `${count} 个目前已达到联系上限（delivery.caps），不在任何文件中。`,
  counted: '文件中的邮箱从现在起视为已发送。导入后请删除这些文件；退订名单用 "shoal optout import" 带回。',
  waiting: (campaign) =>
    `部分邮箱仍在等待。下一步：为其他工具或稍后再次导出，用 "shoal send ${campaign} --send" 发送，或用 --final 放弃。`,
  next: (campaign) => `下一步：有新订单后，运行 shoal results ${campaign} --orders orders-since.csv`,
}
