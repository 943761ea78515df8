import type { AroundDeliveryErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** 退订、退信与投诉、导出和发件人检查的错误。 */
export const aroundDeliveryErrors: AroundDeliveryErrorTable = {
  'optout/columns': (d) => ({
    problem: `${d.file} 没有邮箱地址列；现有列：${list(d.columns)}。`,
    remedy: '请把该列命名为 email；旁边可以有 date 列和 scope 列（活动目标、渠道或 all）。',
  }),
  'optout/cannot-listen': (d) => ({
    problem: `无法在 ${d.host} 的端口 ${d.port} 接收退订（${d.why}）。`,
    remedy:
      d.why === 'EADDRINUSE'
        ? '该端口已被其他程序占用，也许是另一个 "shoal optout"。请结束它，或用 --port 换一个端口。'
        : '请用 --port 换一个端口（大于 1023），或用 --host 指定本机拥有的地址。',
  }),
  'feedback/columns': (d) => ({
    problem: `${d.file} 没有说明哪个邮箱发生了什么；现有列：${list(d.columns)}。`,
    remedy: '需要 email 列和 type 列（hard、soft 或 complaint）；旁边可以有 date 列和 message_id 列。',
  }),
  'exports/nobody': (d) => ({
    problem: `活动 ${d.campaign} 没有可导出的对象。`,
    remedy: '它的邮箱属于对照组、已被屏蔽、已达上限、已经联系过，或该工具无法识别。',
  }),
  'exports/formula': (d) => ({
    problem: `活动 ${d.campaign} 版本 ${d.variant} 的一段文案开头像电子表格公式：“${d.text}”。`,
    remedy: `请让它以文字开头：shoal edit ${d.campaign}。用来避免运行的符号会被读者看到。`,
  }),
  'sender/no-sender': () => ({
    problem: '没有可检查域名的发件人。',
    remedy: '请在 shoal.yaml 中设置 delivery.from，例如 Shop <hello@shop.example>。',
  }),
  'sender/dns-file': (d) => ({
    problem: `${d.file} 中没有 DNS 记录。`,
    remedy: '它应为 JSON，例如 {"shop.example": {"TXT": ["v=spf1 -all"]}}；去掉 sender.dnsFile 则查询 DNS。',
  }),
  'webhook/refused': (d) => ({
    problem: `${d.host} 的 webhook 不接收消息（状态码 ${d.status}）。`,
    remedy:
      d.status === 401 || d.status === 403
        ? '它不接受签名：双方需要相同的密钥（webhook.secretFrom）和正确的时间。'
        : '请检查 shoal.yaml 中的 webhook.url：它必须接收 POST，并且不经重定向直接应答。',
  }),
  'webhook/none': (d) => ({
    problem: `活动 ${d.campaign} 发送的是短信，但没有可转发的 webhook。`,
    remedy: '请在 shoal.yaml 中设置 webhook.url；docs/delivery.md 说明了 webhook 要做什么。',
  }),
  'push/no-contact': () => ({
    problem: '推送服务需要知道如何联系您。',
    remedy: '请在 shoal.yaml 中设置 push.contact，例如 mailto:hello@shop.example，或设置 delivery.from。',
  }),
  'webhook/no-secret': (d) => ({
    problem: `变量 ${d.variable} 中没有用于签名的密钥。`,
    remedy: '请在环境中把它设为至少 24 个无法猜到的字符，并把同样的内容给接收方。',
  }),
}
