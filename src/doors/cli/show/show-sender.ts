import { sender } from '../../../actions/sender.ts'
import { senderTexts as english } from '../../../language/en/sender-check.ts'
import type { Language } from '../../../language/language.ts'
import { senderTexts as chinese } from '../../../language/zh/sender-check.ts'

/** What was found of the sender's domain, and the records to put into DNS, each on a line of its own to copy. */
export function showSender(output: unknown, language: Language): string[] {
  const { domain, ok, findings, pushKey } = sender.output.parse(output)
  const say = language === 'zh' ? chinese : english
  return [
    say.heading(domain),
    ...findings.flatMap(({ check, verdict, finding, name, found, add, detail = '' }) => [
      '',
      `${say.checks[check]}${language === 'zh' ? '：' : ': '}${say.verdicts[verdict]}`,
      `  ${say.findings[finding]({ name, detail })}`,
      ...(add === undefined ? [] : [(found.length === 0 ? say.add : say.replace)(add.name), `  ${add.value}`]),
    ]),
    '',
    ...(pushKey === undefined ? [] : [say.pushKey(pushKey)]),
    ok ? say.next.fine : say.next.wrong,
  ]
}
