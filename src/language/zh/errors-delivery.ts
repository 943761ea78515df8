import type { DeliveryErrorTable } from '../error-data.ts'
import { pauseSentence } from './pause.ts'

/** 发送邮件时的错误。 */
export const deliveryErrors: DeliveryErrorTable = {
  'delivery/not-configured': (d) => ({
    problem: `还不能发送：缺少 ${d.keys.map((key) => `delivery.${key}`).join('、')}。`,
    remedy: '请在 shoal.yaml 中设置，说明见 docs/config.md。',
  }),
  'delivery/failed': (d) => ({
    problem: `邮件服务器没有响应；活动 ${d.campaign} 还有 ${d.left} 封待发。`,
    remedy: `请检查 shoal.yaml 中的 delivery.smtp，然后再次运行 "shoal send ${d.campaign} --send"：不会有人收到两封。`,
  }),
  'delivery/busy': () => ({
    problem: '另一个进程正在从这个工作区发送。',
    remedy: '请等它结束：限额对所有活动一起计算，所以同一时间只有一个进程发送。',
  }),
  'delivery/changed': (d) => ({
    problem: `在统计邮箱期间，活动 ${d.campaign} 被修改或改期。没有发送任何内容。`,
    remedy: '请再次运行该命令：届时会按活动现在的样子进行。',
  }),
  'delivery/unproven': (d) => ({
    problem: `邮件服务器不会相信邮件来自 ${d.domain}：其 DNS 中的 ${d.checks.map((check) => check.toUpperCase()).join('、')} 有误。没有发送任何邮件。`,
    remedy: '请运行 "shoal sender"，它会列出要添加的记录；加上 --anyway 则照样发送，但许多邮件会被当作垃圾邮件。',
  }),
  'delivery/paused': (d) => ({
    problem: `活动 ${d.campaign} 已暂停。${pauseSentence(d)}`,
    remedy: `查明原因后，用 "shoal send ${d.campaign} --remaining" 发给剩下的人。`,
  }),
  'delivery/no-password': (d) => ({
    problem: {
      unset: `缺少邮件服务器的密码：环境变量 ${d.variable} 没有设置。`,
      missing: '无法读取 delivery.secretsFile 指定的文件。',
      inside: 'delivery.secretsFile 指定的文件在工作区里面，密码容易随之传出去。',
      lacks: `delivery.secretsFile 指定的文件中没有 ${d.variable}=… 这一行。`,
    }[d.why],
    remedy: {
      unset: `请设置 ${d.variable}，或在 shoal.yaml 中指定另一个变量（delivery.passwordFrom）或工作区之外的文件（delivery.secretsFile）。`,
      missing: '请检查 shoal.yaml 中的路径。',
      inside: '请把它移到别的文件夹，并在 shoal.yaml 中写上新路径。',
      lacks: '请加上这一行，或更正 shoal.yaml 中的 delivery.passwordFrom。',
    }[d.why],
  }),
  'delivery/login': (d) => ({
    problem: `邮件服务器 ${d.server} 不接受该用户名和密码。`,
    remedy: '请检查 shoal.yaml 中的 delivery.user，以及 delivery.passwordFrom 所指变量中的密码。',
  }),
  'delivery/no-tls': (d) => ({
    problem: `与邮件服务器 ${d.server} 的连接无法加密，或其证书没有可信机构担保。`,
    remedy:
      '请使用其管理者给出的地址和端口；自有机构的证书请设置 delivery.caFile。不加密的服务器需要 delivery.tls: off。',
  }),
  'delivery/sender-refused': (d) => ({
    problem: `邮件服务器 ${d.server} 拒绝该发件人（${d.status}）。没有再发送任何邮件。`,
    remedy: '请把 delivery.from 或 delivery.bounceTo 设为该服务器可以代发的地址。',
  }),
  'delivery/file': (d) => ({
    problem:
      d.why === 'missing'
        ? `无法读取 delivery.${d.key} 指定的文件 ${d.file}。`
        : `delivery.${d.key} 指定的文件 ${d.file} 中没有不带口令的 RSA 私钥。`,
    remedy: d.why === 'missing' ? '请检查 shoal.yaml 中的路径。' : '请指定私钥本身的 PEM 文件。',
  }),
  'delivery/address': (d) => ({
    problem: `delivery.${d.key} 为“${d.text}”，不是一个邮件地址。`,
    remedy: '请写成 Shop <hello@shop.example>，或只写地址。',
  }),
  'delivery/slot': (d) => ({
    problem: `活动 ${d.campaign} 的版本 ${d.variant} 中有 {${d.slot}}，没有内容可以填入。`,
    remedy: `可用的有 ${d.known.map((slot) => `{${slot}}`).join('、')}；未知时的替代文字写作 {first_name|您}。`,
  }),
}
