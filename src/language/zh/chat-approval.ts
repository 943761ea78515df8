import type { ApprovalWords } from '../en/chat-approval.ts'

/** 对话中要求批准或发送活动时的说法与回答。 */
export const approvalWords: ApprovalWords = {
  orders:
    /^(?:请|好的?|那就|现在|马上|立即|直接|帮我|可以|你|，|,)*(?:批准|审批|核准|发送|发出|发布|群发)(?:它|吧|了|一下|出去|这个|该|此|活动|简报|信息|邮件|草稿|\s|c\d+)*[。！!.]*$/u,
  asks: /^(?=.{0,60}$)(?=.*(?:怎么|怎样|如何|谁|在哪|能不能|可不可以|能否|可以|吗))(?=.*(?:批准|审批|核准|发送(?:它|这|该|活动|邮件|出去)|发出去))(?!.*(?:多少|几个|效果|结果|销售额|订单))/u,
  told: (campaign) =>
    `对话不会批准或发送任何内容：由负责该活动的人在终端中完成。${
      campaign === undefined
        ? '“shoal campaigns” 列出活动，“shoal approve CAMPAIGN” 以您的名义批准'
        : `“shoal approve ${campaign}” 以您的名义批准`
    }；之后 “shoal send ${campaign ?? 'CAMPAIGN'}” 显示将发送的内容，只有加上 --send 才会真正发送。`,
}
