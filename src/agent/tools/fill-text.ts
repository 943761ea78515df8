import type { Localized } from '../../language/language.ts'

/** Puts names into a text of both languages that holds no figures of facts. */
export const fillText = ({ en, zh }: Localized, names: Readonly<Record<string, Localized>>): Localized => {
  const filled = (text: string, language: 'en' | 'zh'): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => names[name]?.[language] ?? '')
  return { en: filled(en, 'en'), zh: filled(zh, 'zh') }
}
