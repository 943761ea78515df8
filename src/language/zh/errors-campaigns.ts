import type { CampaignErrorTable } from '../error-data.ts'
import { goalWords } from './goals.ts'
import { list } from './list.ts'

/** 营销活动及其简报的错误信息。 */
export const campaignErrors: CampaignErrorTable = {
  'campaign/goal': (d) => ({
    problem: `没有名为“${d.goal}”的目标。`,
    remedy: `可用的目标：${list(d.known)}。`,
  }),
  'campaign/offer': (d) => ({
    problem: `无法识别优惠“${d.offer}”。`,
    remedy: '请写 none、"10%"、"减 5"（按你的货币）或“包邮”；后面可加“满 50”，表示订单达到该金额才可用。',
  }),
  'campaign/product': (d) => ({
    problem: `“${d.product}”不能作为商品名写进消息。`,
    remedy: '请按店里的写法给出名称：不超过 60 个字符，不含链接、标记或花括号。',
  }),
  'campaign/few-facts': (d) => ({
    problem: `无法为目标“${goalWords.goals[d.goal].name}”提出活动：没有订单数据。`,
    remedy: '请导入订单，或自己指定群体：shoal brief --segment S1。',
  }),
  'campaign/no-stock': () => ({
    problem: '要清理库存，先得知道有哪些库存。',
    remedy:
      '请用 --stock 给出含 product 和 units 的文件，例如 shoal brief --goal "clear stock" --stock stock.csv；或用 --product 写明要卖的商品。',
  }),
  'campaign/findings': (d) => ({
    problem: `活动 ${d.campaign} 有 ${d.findings} 个句子与事实不符。`,
    remedy: `"shoal campaigns ${d.campaign}" 会列出这些句子。用 "shoal edit ${d.campaign}" 修改，或照原样批准：shoal approve ${d.campaign} --anyway。`,
  }),
  'campaign/reaches-nobody': (d) => ({
    problem: `活动 ${d.campaign} 触达不到任何人：其中没有一位客户可以发送。`,
    remedy: `"shoal audience" 会统计谁因为什么被排除。请换一个受众、目标或渠道，或照原样批准：shoal approve ${d.campaign} --anyway。`,
  }),
  'campaign/deleted': (d) => ({
    problem: `活动 ${d.campaign} 已被删除。`,
    remedy: `运行 "shoal campaigns ${d.campaign}" 可查看是谁、何时删除的；请用 "shoal brief" 起草新的活动。`,
  }),
  'campaign/not-deletable': (d) => ({
    problem: `活动 ${d.campaign} ${d.status === 'sending' ? '正在发送' : '已经发送'}，读者收到的内容须保留记录。`,
    remedy:
      d.status === 'sending'
        ? `运行 "shoal send ${d.campaign}" 完成发送。只有草稿和已批准但未发送的活动可以删除。`
        : '请保留它。只有草稿和已批准但未发送的活动可以删除。',
  }),
  'campaign/no-segments': (d) => ({
    problem: `起草活动 ${d.campaign} 所依据的分群已不存在：它被撤销了，或之后导入了别的数据。`,
    remedy: '请运行 "shoal segment"：数据相同则得到同样的群体；否则请用 "shoal brief" 重新起草。',
  }),
  'campaign/no-plan': (d) => ({
    problem: `活动 ${d.campaign} 由早期版本的 Shoal 起草，保存的内容不足以重新生成简报。`,
    remedy: '请用 "shoal brief" 重新起草。',
  }),
  'campaign/past': (d) => ({
    problem: `${d.at} 已经过去。`,
    remedy: '--at 请给一个将来的时间，例如 2026-12-01T09:00；不写 --at 则可立即发送。',
  }),
  'campaign/no-edit': (d) => ({
    problem: `活动 ${d.campaign} 没有任何改动。`,
    remedy: '请说明要改什么：--subject、--preheader、--body、--action、--push、--sms，或用 --file 给出文本文件。',
  }),
  'campaign/no-variant': (d) => ({
    problem: `活动 ${d.campaign} 没有版本 ${d.variant}。`,
    remedy: `现有版本：${list(d.known)}。`,
  }),
  'campaign/too-long': (d) => ({
    problem: `这个${d.part}有 ${d.length} 个字符，最多显示 ${d.most} 个。`,
    remedy: '请缩短。',
  }),
  'results/heard-orders': (d) => ({
    problem: {
      'readers-alone': '导入的订单都来自收到过消息的人：对照组可能也有订单，但无从得知。',
      'no-amounts': '导入的订单中有的没有金额。',
    }[d.why],
    remedy: {
      'readers-alone': '请导入全部客户的订单（无论是否收到消息），或用 --orders 给出订单导出文件。',
      'no-amounts': '请导入带金额的订单，或用 --orders 给出订单导出文件。',
    }[d.why],
  }),
  'results/too-early': (d) => ({
    problem: `${d.file ?? '导入的订单'} 只到 ${d.until}；计入的订单是 ${d.from} 至 ${d.needed} 的。`,
    remedy:
      d.days === 0
        ? '请在这段时间过后重新导出订单。'
        : `请在这段时间过后重新导出订单，或缩短天数（只显示，不保存）：--days ${d.days}。`,
  }),
  'results/not-over': (d) => ({
    problem: `计入 ${d.from} 至 ${d.over} 的订单，这段时间还没有过完：现在是 ${d.today}。${d.until > d.today ? `${d.file ?? '导入的订单'} 中有更晚的订单，直到 ${d.until}。` : ''}`,
    remedy: `请在过完后再测量，或先查看已有的结果、不下结论：--early。${d.until > d.today ? '如果这些日子已经过去，说明本机时钟有误；否则是文件中的日期有误。' : ''}`,
  }),
  'stock/columns': (d) => ({
    problem: `${d.file} 的列为 ${list(d.columns)}，但需要 product 和 units。`,
    remedy: '请将列命名为 product（与订单中的商品编号一致）和 units（剩余数量）。',
  }),
}
