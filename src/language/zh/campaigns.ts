import type { CampaignTexts } from '../en/campaigns.ts'

/** 营销活动的中文文案。 */
export const campaigns: CampaignTexts = {
  angles: {
    favourites: '人气商品：很多顾客买过的东西',
    thanks: '致谢：只表示感谢，不推销',
    invitation: '邀请：欢迎来看看',
    restock: '补货：再买一次常用的东西',
    arrivals: '货架：店里有什么可看',
    service: '帮助：为顾客解决问题',
  },
  result: (d) =>
    `活动 ${d.campaign}${d.variant === undefined ? '' : `，版本 ${d.variant}`}，角度“${d.angle}”：该版本 ${d.mailboxes} 个邮箱中 ${d.treated} 下单，对照组 ${d.heldOut} 个邮箱中 ${d.holdout}；相差 ${d.points} 个百分点（95% 区间 ${d.low} 至 ${d.high}）。${d.verdict}`,
  clicks: (d) =>
    `活动 ${d.campaign}${d.variant === undefined ? '' : `，版本 ${d.variant}`}，角度“${d.angle}”：该版本 ${d.mailboxes} 个邮箱中 ${d.clicked} 点击，能看出的机器点击不计。`,
  verdicts: { raised: '提高了下单率。', lowered: '降低了下单率。', open: '未显示出差异。' },
  tooSmall: '没有可以外传的事实：每个数字背后的客户太少（privacy.minCustomers）。',
  parts: { subject: '主题', preheader: '预览文字', body: '正文', action: '按钮文字', push: '推送', sms: '短信' },
  brief: { pair: (label, value) => `${label}：${value}`, subject: '主题' },
  results: {
    standing: (id, audience, status, drafting) =>
      `活动 ${id}（${audience}，${drafting}）：${{ draft: '草稿，待阅读和批准', approved: '已批准，尚未发送', scheduled: '已批准，尚未到发送时间', sending: '发送中', sent: '已发送，尚未测量', measured: '已测量' }[status]}。`,
    nothingToCompare: '对照组为空，或其余各组都为空，无法比较。',
    page: (path) => `全部数字：${path}`,
    notImported: '这些订单只用于这次测量："shoal import FILE --append" 会让它们也计入分群和简报。',
    reached: (mailboxes) =>
      `警告：有人给对照组发了信息：导入的事件显示其中 ${mailboxes} 个邮箱收到了。与对照组相比的效果因此偏小，由此得到的经验也是。请查明是谁发的。`,
    codes: (issued, redeemed, byOthers) =>
      `${issued} 个优惠码中有 ${redeemed} 个已使用，其中 ${byOthers} 个由他人使用。`,
    counted: (from, days) => `计入 ${days} 天内的订单，从 ${from} 确定分组时算起。`,
    heard: '这些订单来自 "shoal results import" 的导入，而不是订单导出文件。',
    otherDays: (brief, days) => `简报按 ${brief} 天计算。${days} 天的结果只显示，不保存：天数不同的效果不用于学习。`,
    next: {
      approve: (id) => `下一步：阅读后运行 "shoal approve ${id}"`,
      send: (id) => `下一步：shoal send ${id} --contacts contacts.csv（试运行）`,
      results: (id) => `下一步：有新订单后，运行 shoal results ${id} --orders orders-since.csv`,
      brief: (options) => `下一步：shoal brief ${options} 会用上这条经验`,
    },
  },
}
