// One sheet for all calculators, made when the first of them appears; importing this needs no DOM.
import calculator from './calculator.css?inline'
import height from './height.css?inline'
import variables from './variables.css?inline'

const parts = [variables, calculator, height]
let sheet: CSSStyleSheet | undefined

export function calculatorStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(parts.join('\n'))
  }
  return sheet
}

/** The styles of code that comes later, for every calculator that is there and every one to come. */
export function addStyles(css: readonly string[]): void {
  parts.push(...css.filter((each) => !parts.includes(each)))
  sheet?.replaceSync(parts.join('\n'))
}
