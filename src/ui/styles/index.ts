// One sheet for all calculators, made when the first of them appears; importing this needs no DOM.
import calculator from './calculator.css?inline'
import chart from './chart.css?inline'
import controls from './controls.css?inline'
import money from './money.css?inline'
import sections from './sections.css?inline'
import variables from './variables.css?inline'

let sheet: CSSStyleSheet | undefined

export function calculatorStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([variables, calculator, controls, chart, money, sections].join('\n'))
  }
  return sheet
}
