import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: ' Das Modell stimmt zu.',
  disagrees: ' Das Modell widerspricht.',
  silent: ' Bei Ihren Zahlen sagt sie nichts.',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: 'Kosten nach',
    axis: 'Kostentreiber auf der Achse',
    more: 'mehr…',
    moreDrivers: 'Weitere Kostentreiber',
    scale: 'Skala',
    log: 'log',
    linear: 'linear',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `Faustregel: unter ${spend} im Monat und ${services} Services kostet Kubernetes wahrscheinlich mehr Zeit, als es spart.${verdicts[verdict]}`,
      `Faustregel: unter ${spend} und ${services} Services wohl kein Kubernetes.${verdicts[verdict]}`,
      `Faustregel: unter ${spend} und ${services} Services wohl kein Kubernetes`,
    ],
    failed: 'Das Diagramm konnte nicht geladen werden. Seine Zahlen stehen in der Tabelle.',
    showTable: 'Als Tabelle zeigen',
    hideTable: 'Tabelle ausblenden',
    tableCaption: (noun) => `Monatskosten nach: ${noun}`,
    you: 'Sie',
    breakEven: (below, above) => `${above} wird günstiger als ${below}`,
    cheapestChanges: (above) => `${above} wird am günstigsten`,
    keys: 'Pfeile nach links und rechts folgen den Linien, B springt zum nächsten Break-even.',
    point: (heading, totals, gap) => `${heading}: ${totals.join(', ')}; ${gap}.`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}, ${unit}` : label),
  },
}
