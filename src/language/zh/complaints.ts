import type { ComplaintPhrase } from '../complaint.ts'

/** Complaints in Chinese. */
export const complain: ComplaintPhrase = (complaint) => {
  switch (complaint.is) {
    case 'unknown-option':
      return '没有此选项'
    case 'unknown-key':
      return '没有此设置项'
    case 'missing-value':
      return '后面需要一个值'
    case 'missing':
      return '必须提供'
    case 'excess':
      return '是多余的；含空格的值请加引号'
    case 'not-understood':
      return '无法识别'
    case 'not-a-number':
      return '必须是数字'
    case 'not-whole':
      return '必须是整数'
    case 'not-a-date':
      return '必须是存在的日期，写作 YYYY-MM-DD'
    case 'not-a-time':
      return '必须是日期和时间，写作 2026-12-01T09:00'
    case 'not-a-currency':
      return '必须是三个字母的货币代码，例如 CNY'
    case 'not-yes-or-no':
      return '必须是 true 或 false'
    case 'not-text':
      return '必须是文本'
    case 'not-a-list':
      return '必须是列表，例如 [a, b]'
    case 'not-a-group':
      return '必须是一组设置，逐行写在其下方'
    case 'empty':
      return '不能为空'
    case 'too-small':
      return `不能小于 ${complaint.least}`
    case 'not-above':
      return `必须大于 ${complaint.bound}`
    case 'too-large':
      return `不能大于 ${complaint.most}`
    case 'too-long':
      return `不能超过 ${complaint.most} 个字符`
    case 'too-short':
      return `至少需要 ${complaint.least} 个`
    case 'not-one-of':
      return `必须是以下之一：${complaint.choices.join('、')}`
    case 'secret':
      return '看来是密钥；密钥不得写在 shoal.yaml 中，请在 keyFrom 后写上存放密钥的环境变量名'
    case 'password':
      return '含有密码；密码不得写在 shoal.yaml 中，请在 delivery.user 写用户名，在 delivery.passwordFrom 写存放密码的环境变量名'
    case 'not-beside':
      return `不能与 ${complaint.other} 同时使用，请只给一个`
    case 'makes-own-folder':
      return `此命令会新建文件夹；请用 ${complaint.instead} 指定名称`
  }
}
