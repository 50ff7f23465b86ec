// Which language is spoken where the element stands?
import { parentAcrossShadows } from './parentAcrossShadows'

export const isLanguage = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

/** What the element itself says, or else what is around it. */
export const languageAt = (host: Element): string => {
  const own = host.getAttribute('lang')?.trim()
  return own && isLanguage(own) ? own : inheritedLanguage(host)
}

/** The nearest ancestor's; English where none says, or what it says is no language. */
export const inheritedLanguage = (host: Element): string => {
  for (let element = parentAcrossShadows(host); element; element = parentAcrossShadows(element)) {
    const language = element.getAttribute('lang')
    if (language) return isLanguage(language) ? language : 'en'
  }
  return 'en'
}
