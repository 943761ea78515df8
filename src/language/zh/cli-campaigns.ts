import type { CommandHelp } from '../en/cli.ts'

const by = '由谁操作，记入历史；默认为 shoal.yaml 中的 campaigns.by，否则为本机用户'

/** 起草、修改和批准营销活动的命令帮助。 */
export const campaignHelp: Record<'brief' | 'campaigns' | 'edit' | 'approve', CommandHelp> = {
  brief: {
    summary: '为一个目标起草营销活动：面向谁、说什么、给什么优惠、如何测试、可能带来什么',
    options: {
      segment: '群体，如 S1；默认：该目标最适合的受众',
      goal: '要达到的目标：挽回客户（默认）、促成第二次购买、提高客单价、回馈客户、推出新品、清理库存、防止流失或交叉销售，可用自己的话',
      audience: '面向谁（不是一个群体时），如 "recency > 90 and monetary >= 500"',
      channel: 'email、push 或 sms；默认：能触达最多人的渠道',
      offer: 'none、"10%"、"9折"、"减 5" 或 "包邮"，后面可加 "满 50" 和 "7 天"；默认：预计收益最高的，也可能是不发优惠',
      holdout: '不发送消息的邮箱占比；默认：长期预计收益最高的比例',
      angles: '相互比较的版本数；默认：测试能区分时为两个，否则一个',
      contacts: '含 customer、email、consent 列的 CSV 文件；默认用导入的联系方式',
      stock: '含 product 和 units 两列的 CSV 文件：现有库存',
      product: '活动要说的商品，按店里的写法，例如要推出的新品；多个商品可重复给出；默认：由目标决定',
      learnings: '不参考以往活动的经验',
      language: '活动的语言（与工作区不同时）：en 或 zh',
      formats: '要写的文件：html,md,json,docx；默认 html,md,json',
      by,
    },
    example: 'shoal brief --goal "挽回客户" --offer none',
  },
  campaigns: {
    summary: '列出营销活动，或显示一个活动的历史和下一步；重新写出简报，或删除没有发出的活动',
    options: {
      campaign: '只看这些活动，如 C1，或 C2 C3',
      write: '根据保存的内容重新写出简报，不指定活动时写出全部',
      formats: '要写的文件，可选 html,md,json,docx；默认 html,md,json',
      delete: '删除它，仅限草稿或已批准但未发送的活动；历史仍保留',
      by: '由谁删除，记入历史；默认 shoal.yaml 中的 campaigns.by，否则为本机用户',
    },
    example: 'shoal campaigns C1',
  },
  edit: {
    summary: '修改活动的文字；活动回到草稿，并与事实核对',
    options: {
      campaign: '活动，如 C1',
      variant: '哪个版本，如 B；默认第一个',
      subject: '邮件主题',
      preheader: '邮件列表中主题后的文字',
      body: '邮件正文',
      action: '按钮文字',
      push: '推送正文',
      sms: '短信；会自动加上退订说明',
      file: '邮件文本文件：“主题：……”“预览文字：……”“按钮文字：……”各一行，其余为正文',
      by,
    },
    example: 'shoal edit C1 --subject "好久不见"',
  },
  approve: {
    summary: '批准草稿，之后可立即或从某个时间起发送',
    options: {
      campaign: '活动，如 C1',
      at: '不早于此时间，如 2026-12-01T09:00，按 shoal.yaml 中的 delivery.timeZone 时区',
      capped: '对已收到足够多消息的读者："drop" 不再发送，"defer" 稍后发送；默认按 shoal.yaml 中的 delivery.capped',
      anyway: '接受与事实不符的修改，或触达不到任何人',
      by,
    },
    example: 'shoal approve C1 --at 2026-12-01T09:00',
  },
}
